/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExceptionBody } from './exceptionBody';
import type { PeriodBody } from './periodBody';

/**
 * A timetable: weekly hours by period, and exceptions by date.
 *
 * Where periods overlap, the shorter one replaces the longer for every date that it covers. Without
 * a `holiday` (or `make_up_workday`) row such a date keeps its weekday's hours.
 */
export interface PutOpeningHours {
  /** Dates that differ. */
  exceptions?: ExceptionBody[];
  /** Weekly hours, each for a range of dates. */
  periods: PeriodBody[];
}
