/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why and when an entry is taken back.
 */
export interface ReverseLedgerEntry {
  /**
     * 业务日期 of the reversal; today, or the entry's date where that is later.
     * @nullable
     */
  occurred_on?: string | null;
  /**
     * 1–100 characters; becomes part of the description.
     * @maxLength 100
     * @nullable
     */
  reason?: string | null;
}
