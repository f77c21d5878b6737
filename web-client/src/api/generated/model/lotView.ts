/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLot } from './idLot';
import type { LotStatus } from './lotStatus';

/**
 * 采购包.
 */
export interface LotView {
  /** 预算, fen. */
  budget_fen: number;
  /**
     * Why it failed.
     * @nullable
     */
  failure_reason?: string | null;
  /** Its id. */
  id: IdLot;
  /** 最高限价, fen: a bid above it is invalid. */
  limit_price_fen: number;
  /** 包号, from 1. */
  number: number;
  /** Its state. */
  status: LotStatus;
  /** 名称. */
  title: string;
}
