/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetDisbursementStatus } from './budgetDisbursementStatus';
import type { IdAppropriation } from './idAppropriation';
import type { IdBudgetDisbursement } from './idBudgetDisbursement';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { Timestamp } from './timestamp';

/**
 * 拨付.
 */
export interface BudgetDisbursementView {
  /** How much, fen. */
  amount_fen: number;
  /** Of which appropriation. */
  appropriation_id: IdAppropriation;
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was requested. */
  created_at: Timestamp;
  decided_at?: Timestamp | null;
  /**
     * Who decided.
     * @nullable
     */
  decided_by?: string | null;
  /** Its id. */
  id: IdBudgetDisbursement;
  ledger_entry_id?: IdLedgerEntry | null;
  /**
     * A note.
     * @nullable
     */
  note?: string | null;
  /** Who requested it. */
  requested_by: string;
  /** Its state. */
  status: BudgetDisbursementStatus;
  /** Grows with every change. */
  version: number;
}
