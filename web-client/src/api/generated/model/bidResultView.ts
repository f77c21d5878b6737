/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { IdSupplier } from './idSupplier';
import type { Points } from './points';

/**
 * What came of one bid.
 */
export interface BidResultView {
  /** Which bid. */
  bid_id: IdBid;
  /** 评审价格 after the deduction, in fen, rounded; scores are computed from the exact fraction. */
  evaluated_price_fen: number;
  /**
     * 投标报价 or 最后报价, in fen: what a contract would be signed for.
     * @nullable
     */
  price_fen?: number | null;
  price_score?: Points | null;
  /** From 1. */
  rank: number;
  /** 中标（成交）候选人: the first three. */
  recommended: boolean;
  supplier_id?: IdSupplier | null;
  /**
     * Its name.
     * @nullable
     */
  supplier_name?: string | null;
  technical_score?: Points | null;
  total?: Points | null;
}
