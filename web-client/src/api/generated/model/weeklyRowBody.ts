/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One opening of a kind of day.
 */
export interface WeeklyRowBody {
  /** `HH:MM`, or `24:00`; not after `opens_at_local` means the next day. */
  closes_at_local: string;
  /** `mon` … `sun`, `holiday` or `make_up_workday`. */
  day: string;
  /** `HH:MM`. */
  opens_at_local: string;
}
