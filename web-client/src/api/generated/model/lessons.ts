/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Lessons on one day of the week.
 */
export interface Lessons {
  /** `mon` … `sun`, or `make_up_workday`: without such a row its weekday's lessons hold. */
  day: string;
  /** `HH:MM`, after the start. */
  ends_at_local: string;
  /** `HH:MM`. */
  starts_at_local: string;
}
