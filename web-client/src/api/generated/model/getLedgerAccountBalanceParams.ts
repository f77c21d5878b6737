/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetLedgerAccountBalanceParams = {
/**
 * The last local day that counts; all postings without it.
 */
at?: string;
};
