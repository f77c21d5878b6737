/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The bidder's words.
 */
export interface AnswerBidExplanation {
  /**
     * 1–5,000 characters.
     * @minLength 1
     * @maxLength 5000
     */
  explanation: string;
}
