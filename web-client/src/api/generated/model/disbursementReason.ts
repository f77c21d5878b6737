/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why; or nothing.
 */
export interface DisbursementReason {
  /**
     * 1–500 characters; required to reject or to cancel.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
