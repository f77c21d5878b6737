/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A code that confirms a phone.
 */
export interface ConfirmPhone {
  /** The six digits of the message. */
  code: string;
}
