/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 预算调整.
 */
export interface AdjustBudget {
  /** The new amount of the line, fen. */
  amount_fen: number;
  /**
     * 调整文号.
     * @maxLength 100
     */
  paper_no: string;
  /**
     * Why, 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
