/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type GetCashReportParams = {
/**
 * The local date; today without it.
 */
date?: LocalDate;
};
