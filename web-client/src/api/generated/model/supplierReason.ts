/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why it is not admitted, or leaves.
 */
export interface SupplierReason {
  /**
     * 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
}
