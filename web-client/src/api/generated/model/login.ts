/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A login.
 */
export interface Login {
  /** The login name or a confirmed phone number. */
  login: string;
  /** The password. */
  password: string;
}
