/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetLevel } from './budgetLevel';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';

/**
 * How far a line has come.
 */
export interface BudgetProgressRow {
  /** 预算, fen. */
  amount_fen: number;
  /** 下达, fen. */
  appropriated_fen: number;
  /** Which line. */
  budget_line_id: IdBudgetLine;
  /** 拨付, fen. */
  disbursed_fen: number;
  /** What is spent of the budget, in hundredths of a percent. */
  executed_hundredths: number;
  /** What the month lets expect, in hundredths of a percent. */
  expected_hundredths: number;
  /** A warning: it is further behind than the tolerance. */
  lagging: boolean;
  /** 预算级次. */
  level: BudgetLevel;
  /** 预算单位. */
  organization_id: IdOrganization;
  /** 用途. */
  purpose: string;
  /** 支出, fen. */
  spent_fen: number;
}
