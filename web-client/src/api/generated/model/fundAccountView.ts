/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundAccountRole } from './fundAccountRole';
import type { IdFundPurpose } from './idFundPurpose';
import type { IdLedgerAccount } from './idLedgerAccount';

/**
 * An account of the fund in the ledger.
 */
export interface FundAccountView {
  /** Which account. */
  account_id: IdLedgerAccount;
  /** In fen, debits positive. */
  balance_fen: number;
  /** 科目编码. */
  code: string;
  /** 科目名称. */
  name: string;
  purpose_id?: IdFundPurpose | null;
  /** What it is for. */
  role: FundAccountRole;
}
