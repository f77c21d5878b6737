/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RemedyOrder } from './remedyOrder';
import type { RemedyOutcome } from './remedyOutcome';

/**
 * The finance department's decision.
 */
export interface DecideComplaint {
  /** What is ordered; nothing where it is dismissed. */
  order?: RemedyOrder;
  /** What came of it. */
  outcome: RemedyOutcome;
  /**
     * 1–5,000 characters; published.
     * @maxLength 5000
     */
  text: string;
}
