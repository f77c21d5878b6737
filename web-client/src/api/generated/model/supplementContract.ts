/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A supplement.
 */
export interface SupplementContract {
  /** How much more, in fen: at most a tenth of the contract in all. */
  amount_fen: number;
  /**
     * 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
