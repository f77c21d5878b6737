/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why.
 */
export interface FundReason {
  /**
     * 1–500 characters.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
