/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetFreeOpeningSubsidiesFormat } from './getFreeOpeningSubsidiesFormat';

export type GetFreeOpeningSubsidiesParams = {
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
format?: GetFreeOpeningSubsidiesFormat;
};
