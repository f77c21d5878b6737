/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Proof that it is the owner who erases the account.
 */
export interface DeleteMe {
  /** The password. */
  password: string;
}
