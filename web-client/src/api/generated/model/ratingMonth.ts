/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A month of a trend.
 */
export interface RatingMonth {
  /**
     * Their mean.
     * @nullable
     */
  mean?: number | null;
  /** `YYYY-MM`. */
  month: string;
  /**
     * How many; null where it is suppressed.
     * @nullable
     */
  n?: number | null;
  /**
     * The share of 4 and 5.
     * @nullable
     */
  satisfied_share?: number | null;
  /** Whether there were too few, or it would tell of a month with too few. */
  suppressed: boolean;
}
