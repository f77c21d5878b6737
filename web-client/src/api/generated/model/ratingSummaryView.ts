/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingMonth } from './ratingMonth';
import type { RatingSummaryViewDistribution } from './ratingSummaryViewDistribution';

/**
 * What ratings say together.
 */
export interface RatingSummaryView {
  /**
     * How many of each score, `1` to `5`.
     * @nullable
     */
  distribution?: RatingSummaryViewDistribution;
  /**
     * Their mean, two decimals.
     * @nullable
     */
  mean?: number | null;
  /** The fewest that are published. */
  minimum: number;
  /**
     * How many count; null where it is suppressed.
     * @nullable
     */
  n?: number | null;
  /**
     * How many are followed by a rating after a fix, which counts instead; not in `n`.
     * @nullable
     */
  rerated?: number | null;
  /**
     * The upper end.
     * @nullable
     */
  satisfied_high?: number | null;
  /**
     * The lower end of its Wilson interval at 95%.
     * @nullable
     */
  satisfied_low?: number | null;
  /**
     * The share of 4 and 5 满意度.
     * @nullable
     */
  satisfied_share?: number | null;
  /**
     * How many were set aside by a decision; not in `n`.
     * @nullable
     */
  set_aside?: number | null;
  /** Whether there are too few to publish. */
  suppressed: boolean;
  /** By month of the rating. */
  trend: RatingMonth[];
  /**
     * How many were withdrawn by their authors; not in `n`.
     * @nullable
     */
  withdrawn?: number | null;
}
