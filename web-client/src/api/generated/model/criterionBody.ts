/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * A criterion 评审因素.
 */
export interface CriterionBody {
  /**
     * Names it within the project: letters, digits, `_` and `-`.
     * @maxLength 40
     */
  code: string;
  /**
     * 评分标准, 1–2,000 characters.
     * @maxLength 2000
     */
  description: string;
  /** 分值. */
  max_points: Points;
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
}
