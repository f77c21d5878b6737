/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * One side of an entry.
 */
export interface PostingView {
  /** In which account. */
  account_id: IdLedgerAccount;
  /** In fen, debits positive. */
  amount_fen: number;
}
