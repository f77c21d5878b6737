/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 准予登记.
 */
export interface RegisterFund {
  /**
     * When; today without it, never later.
     * @nullable
     */
  registered_on?: string | null;
  /**
     * 登记证号, 1–40 characters.
     * @maxLength 40
     * @nullable
     */
  registration_number?: string | null;
}
