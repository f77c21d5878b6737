/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardMethod } from './awardMethod';
import type { TieBreak } from './tieBreak';
import type { Timestamp } from './timestamp';

/**
 * 采购文件.
 */
export interface TermsView {
  /** 评审方法. */
  award_method: AwardMethod;
  /** 投标保证金, fen. */
  bid_deposit_fen: number;
  /** 技术复杂、社会影响较大. */
  complex: boolean;
  /** 接受联合体或者分包. */
  consortium_allowed: boolean;
  /**
     * Deduction for a consortium with small businesses, percent.
     * @nullable
     */
  consortium_deduction_percent?: number | null;
  /** 合同履行期限, months. */
  contract_months: number;
  frozen_at?: Timestamp | null;
  /**
     * How many evaluate.
     * @nullable
     */
  panel_size?: number | null;
  /** 履约保证金, percent of the contract. */
  performance_deposit_percent: number;
  /** 价格分权重, percent; 0 where the price is not scored. */
  price_weight: number;
  /** Whether it may run up to three years. */
  recurring: boolean;
  /** 采购需求. */
  requirement: string;
  /**
     * 小微企业价格扣除, percent.
     * @nullable
     */
  small_micro_deduction_percent?: number | null;
  /**
     * Why it is not, although it is small.
     * @nullable
     */
  sme_exemption_reason?: string | null;
  /** 专门面向中小企业. */
  sme_reserved: boolean;
  /** 执行国家统一定价标准. */
  state_fixed_price: boolean;
  /** What decides between equal bids. */
  tie_break: TieBreak;
}
