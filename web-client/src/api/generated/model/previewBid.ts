/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One bid to reckon with.
 */
export interface PreviewBid {
  /**
     * Names it in the answer: 1–100 characters, once in a request.
     * @minLength 1
     * @maxLength 100
     */
  id: string;
  /**
     * The price offered, 1–10,000,000,000,000 fen.
     * @minimum 1
     * @maximum 10000000000000
     */
  price_fen: number;
  /**
     * 小微企业价格扣除: 0, 4–6 (consortium or subcontract) or 10–20 percent.
     * @minimum 0
     * @maximum 20
     * @nullable
     */
  small_micro_deduction_percent?: number | null;
  /**
     * Everything but the price, such as `"49.50"`: from 0 to what the price leaves of 100. Needed for
     * `comprehensive_score`, not looked at otherwise.
     * @maxLength 7
     * @nullable
     * @pattern ^\d{1,4}(\.\d{1,2})?$
     */
  technical_score?: string | null;
}
