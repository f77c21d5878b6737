/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type ListCalendarDaysParams = {
/**
 * Only this year; the answer then has the year's ETag.
 */
year?: number;
/**
 * Not before this date.
 */
from?: LocalDate;
/**
 * Not after this date.
 */
to?: LocalDate;
};
