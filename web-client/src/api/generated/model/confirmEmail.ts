/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The code that was sent to the address.
 */
export interface ConfirmEmail {
  /** Six digits. */
  code: string;
}
