/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why somebody must know who the author is.
 */
export interface RevealRatingAuthor {
  /**
     * 1–200 characters; it is logged.
     * @maxLength 200
     */
  reason: string;
}
