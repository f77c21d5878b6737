/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why something is done, in words.
 */
export interface StatedReason {
  /**
     * 1–500 characters.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
