/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetOccupancyStatisticsFormat } from './getOccupancyStatisticsFormat';
import type { GetOccupancyStatisticsGroupBy } from './getOccupancyStatisticsGroupBy';
import type { IdFacility } from './idFacility';
import type { LocalDate } from './localDate';

export type GetOccupancyStatisticsParams = {
/**
 * By what it is grouped; by space without it.
 */
group_by?: GetOccupancyStatisticsGroupBy;
/**
 * The first day, local.
 */
from: LocalDate;
/**
 * The last day, included; at most 366 days.
 */
to: LocalDate;
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * Only this region's subtree.
 */
region?: string;
/**
 * `json` or `csv`; by the header `Accept` without it.
 */
format?: GetOccupancyStatisticsFormat;
};
