/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A new password in place of a forgotten one.
 */
export interface ResetPassword {
  /** The six digits of the message. */
  code: string;
  /** The same as in the request for the code. */
  login: string;
  /** 8–128 characters. */
  new_password: string;
}
