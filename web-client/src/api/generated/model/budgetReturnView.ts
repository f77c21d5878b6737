/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppropriationView } from './appropriationView';
import type { BudgetReturnKind } from './budgetReturnKind';
import type { IdBudgetReturn } from './idBudgetReturn';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { Timestamp } from './timestamp';

/**
 * 收回.
 */
export interface BudgetReturnView {
  /** How much, fen. */
  amount_fen: number;
  /** The appropriation after it. */
  appropriation: AppropriationView;
  /** When it was recorded. */
  created_at: Timestamp;
  /** Its id. */
  id: IdBudgetReturn;
  /** Of what. */
  kind: BudgetReturnKind;
  ledger_entry_id?: IdLedgerEntry | null;
  /** 收回文号. */
  paper_no: string;
  /** Why. */
  reason: string;
}
