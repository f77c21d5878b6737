/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Lessons } from './lessons';
import type { Term } from './term';

/**
 * When a school teaches.
 */
export interface TeachingCalendarView {
  /** Whether there are no lessons on legal holidays. */
  holidays_off: boolean;
  /** At most 20. */
  terms: Term[];
  /** At most 100 rows, the same in every term. */
  weekly: Lessons[];
}
