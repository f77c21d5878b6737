/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetLevel } from './budgetLevel';
import type { IdBudgetLine } from './idBudgetLine';

/**
 * What one line gave to one level in one region.
 */
export interface GrassrootsRow {
  /** 下达, fen. */
  appropriated_fen: number;
  /** Which line. */
  budget_line_id: IdBudgetLine;
  /** 拨付, fen. */
  disbursed_fen: number;
  /** To which level. */
  level: BudgetLevel;
  /** What it is for. */
  purpose: string;
  /** In which region. */
  region: string;
  /** 支出, fen. */
  spent_fen: number;
}
