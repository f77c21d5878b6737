/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * What an account holds.
 */
export interface LedgerBalanceView {
  /** Which account. */
  account_id: IdLedgerAccount;
  /**
     * The last day that counts; null where everything does.
     * @nullable
     */
  at?: string | null;
  /** In fen, debits positive. */
  balance_fen: number;
}
