/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A venue's week.
 */
export interface FreeOpeningWeek {
  /** What the week counts, in hundredths of a percent. */
  credit_hundredths: number;
  /** Minutes in which it was open. */
  open_minutes: number;
  /** Minutes in which it had to be. */
  required_minutes: number;
  /**
     * ISO 8601, `YYYY-Www`.
     * @maxLength 8
     */
  week: string;
}
