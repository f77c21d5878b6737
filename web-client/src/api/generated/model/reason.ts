/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a transition is made.
 */
export interface Reason {
  /**
     * Words for the person and the audit trail.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
