/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A new password.
 */
export interface ChangePassword {
  /** The password until now. */
  current_password: string;
  /** 8–128 characters. */
  new_password: string;
}
