/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Who said it.
 */
export interface RevealedRatingAuthor {
  /**
     * The name.
     * @nullable
     */
  name?: string | null;
  /**
     * The phone.
     * @nullable
     */
  phone?: string | null;
}
