/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetLevel } from './budgetLevel';
import type { IdAppropriation } from './idAppropriation';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * 下达.
 */
export interface AppropriationView {
  /** 下达金额, fen. */
  amount_fen: number;
  /** From which line. */
  budget_id: IdBudgetLine;
  /** When it was made. */
  created_at: Timestamp;
  /** 已拨付, fen. */
  disbursed_fen: number;
  /** Its id. */
  id: IdAppropriation;
  /** Whether its money is posted in the ledger. */
  in_books: boolean;
  /** For which level. */
  level: BudgetLevel;
  /**
     * A note.
     * @nullable
     */
  note?: string | null;
  /** Who may use it. */
  organization_id: IdOrganization;
  /** 下达文号. */
  paper_no: string;
  /** Where. */
  region: string;
  /** 已支出, fen. */
  spent_fen: number;
  /** When money of it last moved. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** 已收回, fen. */
  withdrawn_fen: number;
}
