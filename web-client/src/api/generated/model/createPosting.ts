/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * One side of a new entry.
 */
export interface CreatePosting {
  /** In which account. */
  account_id: IdLedgerAccount;
  /** In fen: debits positive, credits negative, never zero. */
  amount_fen: number;
}
