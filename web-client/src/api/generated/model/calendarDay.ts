/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CalendarDayKind } from './calendarDayKind';
import type { LocalDate } from './localDate';

/**
 * A special day.
 */
export interface CalendarDay {
  /** The local date. */
  date: LocalDate;
  /** 放假 or 调休上班. */
  kind: CalendarDayKind;
  /**
     * The holiday's name, 1–50 characters.
     * @maxLength 50
     */
  name: string;
}
