/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCriterion } from './idCriterion';

/**
 * What is given for one criterion, which is named by its id or by its code.
 */
export interface ScoreItem {
  /**
     * At most 1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  comment?: string | null;
  /**
     * Its code.
     * @nullable
     */
  criterion_code?: string | null;
  criterion_id?: IdCriterion | null;
  /**
     * Points with at most two decimals, at most the criterion's.
     * @maxLength 7
     * @pattern ^\d{1,4}(\.\d{1,2})?$
     */
  points: string;
}
