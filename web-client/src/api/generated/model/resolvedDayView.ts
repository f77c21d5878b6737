/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { OpeningView } from './openingView';

/**
 * A day with its openings.
 */
export interface ResolvedDayView {
  /** The local date. */
  date: LocalDate;
  /** Its openings; one past midnight stands under the date on which it begins. */
  open: OpeningView[];
  /**
     * Whether it is a legal holiday or a make-up workday.
     * @nullable
     */
  special?: string | null;
}
