/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdRequirementOpinion } from './idRequirementOpinion';

/**
 * What becomes of one opinion.
 */
export interface OpinionAnswer {
  /** Whether it is adopted. */
  adopted: boolean;
  /** Which. */
  opinion_id: IdRequirementOpinion;
  /**
     * Why, 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
}
