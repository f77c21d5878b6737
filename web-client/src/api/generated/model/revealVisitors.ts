/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why the full data is needed; written to the audit trail.
 */
export interface RevealVisitors {
  /**
     * 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
