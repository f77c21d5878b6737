/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A lot 采购包.
 */
export interface LotBody {
  /** 预算, fen. */
  budget_fen: number;
  /**
     * 最高限价, fen, at most the budget; the budget where it is absent.
     * @nullable
     */
  limit_price_fen?: number | null;
  /**
     * 名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}
