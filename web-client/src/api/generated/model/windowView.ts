/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Weekday } from './weekday';

/**
 * When a group could come.
 */
export interface WindowView {
  /** From when on, `HH:MM`. */
  from_local: string;
  /** Until when, `HH:MM`, at most `24:00`. */
  until_local: string;
  /** On which day. */
  weekday: Weekday;
}
