/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The purchaser's answer.
 */
export interface AnswerEnquiry {
  /**
     * 1–5,000 characters; published.
     * @maxLength 5000
     */
  answer: string;
}
