/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why, in words.
 */
export interface RatingReason {
  /**
     * 1–1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  reason?: string | null;
}
