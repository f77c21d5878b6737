/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetContributionStatisticsFormat } from './getContributionStatisticsFormat';

export type GetContributionStatisticsParams = {
/**
 * Only what came in this year.
 */
year?: number;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * `json` or `csv`.
 */
format?: GetContributionStatisticsFormat;
};
