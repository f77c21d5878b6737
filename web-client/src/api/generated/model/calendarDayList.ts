/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CalendarDay } from './calendarDay';

/**
 * Special days in the order of their dates.
 */
export interface CalendarDayList {
  /** The days. */
  items: CalendarDay[];
}
