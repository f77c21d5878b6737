/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExceptionBody } from './exceptionBody';
import type { PeriodBody } from './periodBody';
import type { ResolvedDayView } from './resolvedDayView';

/**
 * A timetable, and what it comes to on the days asked for.
 */
export interface OpeningHoursView {
  /**
     * The resolved days; only with `from` and `to`. Where a commitment or an offer was published for a
     * space its hours stand here, without those in which a school teaches.
     * @nullable
     */
  days?: ResolvedDayView[] | null;
  /** Dates that differ. */
  exceptions: ExceptionBody[];
  /** Whether it is somebody else's. */
  inherited: boolean;
  /** Weekly hours, each for a range of dates. */
  periods: PeriodBody[];
  /**
     * Where it is defined: `space`, `parent_space` or `facility`; null where there is none.
     * @nullable
     */
  source?: string | null;
}
