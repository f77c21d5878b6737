/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { OnBehalfOf } from './onBehalfOf';
import type { OnConflict } from './onConflict';
import type { Timestamp } from './timestamp';

/**
 * A series to book.
 */
export interface CreateSeries {
  /** Its end, excluded. */
  ends_at: Timestamp;
  /**
     * Occurrences to leave out: local dates, or the starts as instants. They count towards `COUNT`.
     * @maxItems 1000
     */
  exdates?: string[];
  /**
     * How many people come each time.
     * @minimum 1
     * @maximum 100000
     */
  headcount: number;
  on_behalf_of?: OnBehalfOf | null;
  /** What to do when some dates cannot be had: `refuse` without it. */
  on_conflict?: OnConflict;
  /**
     * What for.
     * @maxLength 500
     */
  purpose: string;
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
