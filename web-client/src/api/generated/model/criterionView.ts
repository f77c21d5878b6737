/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCriterion } from './idCriterion';
import type { Points } from './points';

/**
 * 评审因素.
 */
export interface CriterionView {
  /** Names it within the project. */
  code: string;
  /** 评分标准. */
  description: string;
  /** Its id. */
  id: IdCriterion;
  /** 分值. */
  max_points: Points;
  /** 名称. */
  name: string;
}
