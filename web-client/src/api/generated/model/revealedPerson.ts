/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The person behind a booking, in full.
 */
export interface RevealedPerson {
  /**
     * 姓名.
     * @nullable
     */
  name?: string | null;
  /**
     * The phone.
     * @nullable
     */
  phone?: string | null;
}
