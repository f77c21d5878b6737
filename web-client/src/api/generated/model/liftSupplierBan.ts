/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a ban is lifted.
 */
export interface LiftSupplierBan {
  /**
     * 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
}
