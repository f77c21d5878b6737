/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * A series to look at.
 */
export interface PreviewSeries {
  /** Its end, excluded. */
  ends_at: Timestamp;
  /**
     * Occurrences to leave out: local dates, or the starts as instants. They count towards `COUNT`.
     * @maxItems 1000
     */
  exdates?: string[];
  /**
     * How many people come; 1 without it.
     * @minimum 1
     * @maximum 100000
     * @nullable
     */
  headcount?: number | null;
  /**
     * RFC 5545: `FREQ` (DAILY, WEEKLY, MONTHLY), `INTERVAL`, `COUNT` or `UNTIL`, `BYDAY`, `BYMONTHDAY`, `WKST`.
     * @maxLength 500
     */
  rrule: string;
  /** What to book. */
  space_id: IdSpace;
  /** The beginning of the first occurrence, which always counts. */
  starts_at: Timestamp;
}
