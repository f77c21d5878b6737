/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * When it was paid.
 */
export interface PayDisbursement {
  /**
     * 付款日期; today without it, never later.
     * @nullable
     */
  paid_on?: string | null;
}
