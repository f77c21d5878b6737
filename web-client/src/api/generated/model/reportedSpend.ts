/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An item of a report.
 */
export interface ReportedSpend {
  /** How much, fen. */
  amount_fen: number;
  /**
     * On what, 1–500 characters.
     * @maxLength 500
     */
  description: string;
}
