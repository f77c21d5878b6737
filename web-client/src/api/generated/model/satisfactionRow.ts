/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A region in a month, or in all of them.
 */
export interface SatisfactionRow {
  /**
     * Their mean.
     * @nullable
     */
  mean?: number | null;
  /**
     * `YYYY-MM`; null for all of them together.
     * @nullable
     */
  month?: string | null;
  /**
     * How many ratings; null where it is suppressed.
     * @nullable
     */
  n?: number | null;
  /** Its name. */
  name: string;
  /** The region's code. */
  region: string;
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
     * The share of 4 and 5.
     * @nullable
     */
  satisfied_share?: number | null;
  /** Whether there were too few. */
  suppressed: boolean;
}
