/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardMethod } from './awardMethod';
import type { TieBreak } from './tieBreak';

/**
 * The terms 采购文件; what is absent has a lawful default.
 */
export interface TermsBody {
  award_method?: AwardMethod | null;
  /**
     * 投标保证金, fen; none by default.
     * @nullable
     */
  bid_deposit_fen?: number | null;
  /**
     * 技术复杂、社会影响较大: a larger panel; false by default.
     * @nullable
     */
  complex?: boolean | null;
  /**
     * 接受联合体或者分包; false by default.
     * @nullable
     */
  consortium_allowed?: boolean | null;
  /**
     * Deduction for a consortium with small businesses, percent.
     * @nullable
     */
  consortium_deduction_percent?: number | null;
  /**
     * 合同履行期限, months; 12 by default.
     * @nullable
     */
  contract_months?: number | null;
  /**
     * How many evaluate, odd; the lawful minimum by default.
     * @nullable
     */
  panel_size?: number | null;
  /**
     * 履约保证金, percent of the contract; none by default.
     * @nullable
     */
  performance_deposit_percent?: number | null;
  /**
     * 价格分权重, percent; what the criteria leave of 100 by default.
     * @nullable
     */
  price_weight?: number | null;
  /**
     * 内容固定、需求稳定: may run up to three years; false by default.
     * @nullable
     */
  recurring?: boolean | null;
  /**
     * 采购需求, 1–20,000 characters; the description by default.
     * @maxLength 20000
     * @nullable
     */
  requirement?: string | null;
  /**
     * 小微企业价格扣除, percent; the lawful minimum by default where it is not reserved.
     * @nullable
     */
  small_micro_deduction_percent?: number | null;
  /**
     * 专门面向中小企业; by default where the budget is so small that the law wants it.
     * @nullable
     */
  sme_reserved?: boolean | null;
  /**
     * 执行国家统一定价标准: the price is not scored.
     * @nullable
     */
  state_fixed_price?: boolean | null;
  tie_break?: TieBreak | null;
}
