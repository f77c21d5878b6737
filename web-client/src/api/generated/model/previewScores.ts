/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { PreviewBid } from './previewBid';
import type { PreviewMethod } from './previewMethod';

/**
 * Prices and technical scores to reckon with.
 */
export interface PreviewScores {
  /**
     * 1–200 bids.
     * @minItems 1
     * @maxItems 200
     */
  bids: PreviewBid[];
  /** How the winner is found. */
  method: PreviewMethod;
  /**
     * Percent of the total that the price makes, 0–100; 0 where it is not scored. Needed for
     * `comprehensive_score`, not looked at otherwise.
     * @minimum 0
     * @maximum 100
     * @nullable
     */
  price_weight?: number | null;
}
