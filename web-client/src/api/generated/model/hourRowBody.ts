/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One opening.
 */
export interface HourRowBody {
  /** `HH:MM`, or `24:00`; not after `opens_at_local` means the next day. */
  closes_at_local: string;
  /** `HH:MM`. */
  opens_at_local: string;
}
