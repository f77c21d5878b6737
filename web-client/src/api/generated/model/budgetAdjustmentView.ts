/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBudgetAdjustment } from './idBudgetAdjustment';
import type { Timestamp } from './timestamp';

/**
 * 预算调整.
 */
export interface BudgetAdjustmentView {
  /** The amount after, fen. */
  after_fen: number;
  /** The amount before, fen. */
  before_fen: number;
  /** When. */
  created_at: Timestamp;
  /** Its id. */
  id: IdBudgetAdjustment;
  /** 调整文号. */
  paper_no: string;
  /** Why. */
  reason: string;
}
