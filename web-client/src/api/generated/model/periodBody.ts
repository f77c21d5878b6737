/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * Weekly hours for a range of dates.
 */
export interface PeriodBody {
  ends_on?: LocalDate | null;
  /** The first date. */
  starts_on: LocalDate;
  /** The hours of each kind of day. */
  weekly: WeeklyRowBody[];
}
