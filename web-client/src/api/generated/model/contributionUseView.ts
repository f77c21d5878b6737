/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContributionUse } from './idContributionUse';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * What became of a part.
 */
export interface ContributionUseView {
  /** How much, fen. */
  amount_fen: number;
  /** When it was recorded. */
  created_at: Timestamp;
  /** On what. */
  description: string;
  /** Its id. */
  id: IdContributionUse;
  ledger_entry_id?: IdLedgerEntry | null;
  /** 收款人. */
  payee: string;
  /**
     * For which purpose.
     * @nullable
     */
  purpose?: string | null;
  /** When. */
  spent_on: LocalDate;
  /** 原始凭证. */
  voucher_sha256: string;
}
