/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type GetSpaceOpeningHoursParams = {
/**
 * The first day to resolve; together with `to`.
 */
from?: LocalDate;
/**
 * The last day, included; at most 366 days.
 */
to?: LocalDate;
};
