/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetCategory } from './budgetCategory';
import type { IdAppropriation } from './idAppropriation';
import type { IdBudgetSpend } from './idBudgetSpend';
import type { IdContract } from './idContract';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * 支出.
 */
export interface BudgetSpendView {
  /** How much, fen. */
  amount_fen: number;
  /** Of which appropriation. */
  appropriation_id: IdAppropriation;
  /** 支出类别. */
  category: BudgetCategory;
  contract_id?: IdContract | null;
  /** When it was recorded. */
  created_at: Timestamp;
  /**
     * More.
     * @nullable
     */
  description?: string | null;
  /** Its id. */
  id: IdBudgetSpend;
  ledger_entry_id?: IdLedgerEntry | null;
  /** 收款人. */
  payee: string;
  /** 用途. */
  purpose: string;
  /** When. */
  spent_on: LocalDate;
  /** 原始凭证. */
  voucher_sha256: string;
}
