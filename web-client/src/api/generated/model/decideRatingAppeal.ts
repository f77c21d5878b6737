/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppealOutcome } from './appealOutcome';

/**
 * A decision of an appeal.
 */
export interface DecideRatingAppeal {
  /**
     * Why, 1–2,000 characters; it is public with the rating where the appeal is upheld.
     * @maxLength 2000
     */
  decision: string;
  /** What came of it. */
  outcome: AppealOutcome;
}
