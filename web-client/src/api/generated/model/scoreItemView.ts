/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCriterion } from './idCriterion';
import type { Points } from './points';

/**
 * What was given for one criterion.
 */
export interface ScoreItemView {
  /**
     * Why.
     * @nullable
     */
  comment?: string | null;
  /** Its code. */
  criterion_code: string;
  /** Its id. */
  criterion_id: IdCriterion;
  /** How many points. */
  points: Points;
}
