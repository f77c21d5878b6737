/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContributionStatisticsRow } from './contributionStatisticsRow';

/**
 * What has come.
 */
export interface ContributionStatistics {
  /**
     * How many.
     * @minimum 0
     */
  count: number;
  /** By kind. */
  rows: ContributionStatisticsRow[];
  /** What they are worth, without those whose amount is kept from the public, fen. */
  value_fen: number;
  /**
     * In which year; null is ever.
     * @nullable
     */
  year?: number | null;
}
