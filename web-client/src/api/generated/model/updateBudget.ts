/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Changes to a draft. What it is for stays.
 */
export interface UpdateBudget {
  /**
     * 预算金额, fen.
     * @nullable
     */
  amount_fen?: number | null;
  /**
     * What it may buy.
     * @nullable
     */
  catalogue_code?: string | null;
  /**
     * 支出功能分类科目编码.
     * @nullable
     */
  function_code?: string | null;
  /**
     * 预算文号.
     * @nullable
     */
  reference?: string | null;
  /**
     * 资金来源.
     * @nullable
     */
  source?: string | null;
}
