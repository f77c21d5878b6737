/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { TrialBalanceItem } from './trialBalanceItem';

/**
 * 试算平衡表.
 */
export interface TrialBalanceView {
  /** Every account that the caller may read. */
  items: TrialBalanceItem[];
  /** Their sum: zero. */
  total_fen: number;
}
