/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetProgressRow } from './budgetProgressRow';

/**
 * 预算执行进度.
 */
export interface BudgetProgress {
  /** 预算合计, fen. */
  amount_fen: number;
  /**
     * The second as a part of the first, in hundredths of a percent; null of nothing.
     * @nullable
     */
  executed_hundredths?: number | null;
  /** What the month lets expect, in hundredths of a percent. */
  expected_hundredths: number;
  /**
     * How many lines lag behind.
     * @minimum 0
     */
  lagging: number;
  /**
     * By which month, 1–12.
     * @minimum 0
     */
  month: number;
  /** One for each line. */
  rows: BudgetProgressRow[];
  /** 支出合计, fen. */
  spent_fen: number;
  /** Which year. */
  year: number;
}
