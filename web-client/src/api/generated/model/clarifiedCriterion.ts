/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * What a clarification says of one criterion. Points stay as they were published.
 */
export interface ClarifiedCriterion {
  /**
     * A published criterion.
     * @maxLength 40
     */
  code: string;
  /**
     * 评分标准, in other words.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  max_points?: Points | null;
}
