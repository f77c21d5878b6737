/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What the rated one answers.
 */
export interface ReplyToRating {
  /**
     * 1–2,000 characters.
     * @maxLength 2000
     */
  text: string;
}
