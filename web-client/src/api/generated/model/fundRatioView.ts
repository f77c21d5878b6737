/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundExceptionView } from './fundExceptionView';
import type { FundForecastView } from './fundForecastView';
import type { FundRatio } from './fundRatio';

/**
 * A ratio of the year.
 */
export interface FundRatioView {
  /**
     * The share in hundredths of a percent, rounded down; null without a base.
     * @nullable
     */
  actual_hundredths?: number | null;
  /** The year's sum. */
  amount_fen: number;
  /** Where it stands. */
  article: string;
  /** What it is a share of; of several years where `base_years` says so. */
  base_fen: number;
  /** The number of years that the base is the sum of: 3 where the mean of three years is asked for. */
  base_years: number;
  exception?: FundExceptionView | null;
  /** Whether the amount is so small that no share is asked for. */
  exempt: boolean;
  forecast?: FundForecastView | null;
  /** The least that is enough, or the most that is allowed, in whole fen. */
  limit_fen: number;
  /** Whether it is met. */
  met: boolean;
  /** What is missing to the least. */
  missing_fen: number;
  /** Which. */
  ratio: FundRatio;
  /** Spending: at least; administration: at most. */
  required_percent: number;
}
