/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A sum of a part of the year, drawn out to the whole.
 */
export interface FundForecastView {
  /** What it would be at the end of the year, in fen, rounded down. */
  amount_fen: number;
  /** Whether the ratio would be met. */
  met: boolean;
  /** `linear_by_days`: the sum so far, times the days of the year, by the days that are over. */
  method: string;
}
