/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { HourRowBody } from './hourRowBody';
import type { LocalDate } from './localDate';

/**
 * Dates that differ from the weekly hours.
 */
export interface ExceptionBody {
  /**
     * `true` where it is closed; then without `hours`.
     * @nullable
     */
  closed?: boolean | null;
  ends_on?: LocalDate | null;
  /**
     * The openings of these dates.
     * @nullable
     */
  hours?: HourRowBody[] | null;
  /**
     * Why, at most 200 characters.
     * @nullable
     */
  reason?: string | null;
  /** The first date. */
  starts_on: LocalDate;
}
