/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ListProcurementDashboardRowsFormat } from './listProcurementDashboardRowsFormat';

export type ListProcurementDashboardRowsParams = {
/**
 * The region whose parts are shown; the whole city without it.
 */
region?: string;
/**
 * The first local day; twelve months back without it.
 */
from?: string;
/**
 * The local day after the last; tomorrow without it.
 */
before?: string;
/**
 * `json` or `csv`; by the header `Accept` without it.
 */
format?: ListProcurementDashboardRowsFormat;
};
