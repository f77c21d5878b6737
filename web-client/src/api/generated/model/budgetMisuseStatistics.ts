/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetMisuseCount } from './budgetMisuseCount';

/**
 * 违规统计.
 */
export interface BudgetMisuseStatistics {
  /** Over how much money, fen. */
  amount_fen: number;
  /** By kind. */
  by_kind: BudgetMisuseCount[];
  /**
     * How many attempts were refused.
     * @minimum 0
     */
  refused: number;
  /** Which year. */
  year: number;
}
