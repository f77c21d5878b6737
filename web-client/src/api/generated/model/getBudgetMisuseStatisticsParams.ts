/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetBudgetMisuseStatisticsFormat } from './getBudgetMisuseStatisticsFormat';

export type GetBudgetMisuseStatisticsParams = {
/**
 * Which year.
 */
year: number;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * `json` or `csv`.
 */
format?: GetBudgetMisuseStatisticsFormat;
};
