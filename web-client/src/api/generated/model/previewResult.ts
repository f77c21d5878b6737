/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * What would come of one bid.
 */
export interface PreviewResult {
  /**
     * 评审价格, rounded to fen; for `lowest_evaluated_price`.
     * @nullable
     */
  evaluated_price_fen?: number | null;
  /** Which. */
  id: string;
  price_score?: Points | null;
  /** From 1; equal bids share one. */
  rank: number;
  total?: Points | null;
}
