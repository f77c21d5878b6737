/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetUseStatisticsFormat } from './getUseStatisticsFormat';
import type { GetUseStatisticsGroupBy } from './getUseStatisticsGroupBy';
import type { IdFacility } from './idFacility';
import type { LocalDate } from './localDate';

export type GetUseStatisticsParams = {
/**
 * By what it is grouped.
 */
group_by: GetUseStatisticsGroupBy;
/**
 * The first day of the bookings' beginnings, local.
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
format?: GetUseStatisticsFormat;
};
