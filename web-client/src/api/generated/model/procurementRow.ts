/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Published contracts of one method.
 */
export interface ProcurementRow {
  /** What they come to with their supplements, in fen. */
  amount_fen: number;
  /**
     * The amount as a share of all.
     * @nullable
     */
  amount_share?: number | null;
  /** How many contracts. */
  contracts: number;
  /** The method. */
  method: string;
}
