/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RemedyOutcome } from './remedyOutcome';

/**
 * The purchaser's answer.
 */
export interface AnswerChallenge {
  /** What came of it. */
  outcome: RemedyOutcome;
  /**
     * 1–5,000 characters.
     * @maxLength 5000
     */
  text: string;
}
