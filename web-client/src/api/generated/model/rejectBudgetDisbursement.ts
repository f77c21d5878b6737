/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 退回拨付申请.
 */
export interface RejectBudgetDisbursement {
  /**
     * Why, 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
