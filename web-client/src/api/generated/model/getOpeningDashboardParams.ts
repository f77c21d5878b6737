/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetOpeningDashboardFormat } from './getOpeningDashboardFormat';

export type GetOpeningDashboardParams = {
/**
 * The region whose parts are shown; the whole city without it.
 */
region?: string;
/**
 * How many weeks before this one, 1–8; 4 without it.
 */
weeks?: number;
/**
 * `json` or `csv`; by the header `Accept` without it.
 */
format?: GetOpeningDashboardFormat;
};
