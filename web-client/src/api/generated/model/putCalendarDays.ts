/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CalendarDay } from './calendarDay';

/**
 * A year's table.
 */
export interface PutCalendarDays {
  /** Its special days; all of them, each in that year. */
  days: CalendarDay[];
  /** The year, 2000–2199. */
  year: number;
}
