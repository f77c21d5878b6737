/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContributionKind } from './contributionKind';

/**
 * What has come of one kind.
 */
export interface ContributionStatisticsRow {
  /**
     * How many.
     * @minimum 0
     */
  count: number;
  /**
     * Of these, those whose amount is kept from the public: they are in no sum.
     * @minimum 0
     */
  hidden: number;
  /** 投入方式. */
  kind: ContributionKind;
  /** What was used of them, fen. */
  used_fen: number;
  /** What the others are worth, fen. */
  value_fen: number;
}
