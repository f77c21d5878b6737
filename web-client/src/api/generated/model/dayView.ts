/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { PeriodView } from './periodView';
import type { Timestamp } from './timestamp';

/**
 * One day of a space: `open` is `busy` and `free` together.
 */
export interface DayView {
  /** What bookings and their buffers take of it. */
  busy: PeriodView[];
  /** The local date; an opening past midnight stands under the date on which it begins. */
  date: LocalDate;
  /** What is left. */
  free: PeriodView[];
  /** When it is open, closures taken out. */
  open: PeriodView[];
  /** Where the shortest booking can begin. */
  starts: Timestamp[];
}
