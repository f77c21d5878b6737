/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * A line behind a figure.
 */
export interface FundFigureRow {
  /** Which account: `GET /ledger/entries?account_id=` lists its entries. */
  account_id: IdLedgerAccount;
  /** In fen. */
  amount_fen: number;
  /** 科目编码. */
  code: string;
  /** 科目名称. */
  name: string;
}
