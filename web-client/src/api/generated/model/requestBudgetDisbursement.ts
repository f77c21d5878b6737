/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 申请拨付.
 */
export interface RequestBudgetDisbursement {
  /** How much, fen. */
  amount_fen: number;
  /**
     * A note, at most 500 characters.
     * @maxLength 500
     * @nullable
     */
  note?: string | null;
}
