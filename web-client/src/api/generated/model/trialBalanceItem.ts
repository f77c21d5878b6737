/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * One line of it.
 */
export interface TrialBalanceItem {
  /** Which account. */
  account_id: IdLedgerAccount;
  /** In fen, debits positive. */
  balance_fen: number;
  /** 科目编码. */
  code: string;
}
