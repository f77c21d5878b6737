/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Whose password is forgotten.
 */
export interface RequestPasswordReset {
  /** The login name or the confirmed phone number. */
  login: string;
}
