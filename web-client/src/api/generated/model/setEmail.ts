/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One's e-mail address.
 */
export interface SetEmail {
  /**
     * The address; null removes it.
     * @maxLength 254
     * @nullable
     */
  email?: string | null;
}
