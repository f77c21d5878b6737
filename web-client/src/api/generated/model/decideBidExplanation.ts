/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExplanationDecision } from './explanationDecision';

/**
 * What the panel decides.
 */
export interface DecideBidExplanation {
  /** Whether the price is reasonable. */
  decision: ExplanationDecision;
  /**
     * 1–500 characters. The bidder reads it.
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
}
