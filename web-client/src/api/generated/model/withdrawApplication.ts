/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a group takes its application back.
 */
export interface WithdrawApplication {
  /**
     * Words for the audit trail.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
