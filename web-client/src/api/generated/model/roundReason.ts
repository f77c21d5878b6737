/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a step is taken.
 */
export interface RoundReason {
  /**
     * Words for the audit trail.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
