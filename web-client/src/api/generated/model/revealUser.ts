/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why personal data are needed.
 */
export interface RevealUser {
  /** At most 500 characters; it is kept in the audit trail. */
  reason: string;
}
