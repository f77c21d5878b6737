/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * One date of a series that is looked at.
 */
export interface OccurrenceView {
  /** Whether it cannot be booked. */
  conflict: boolean;
  /**
     * The same in words.
     * @nullable
     */
  detail?: string | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  /**
     * Why: `booking_conflict`, `outside_hours`, `closed`, `off_grid`, `in_past`, `too_soon`, `too_far_ahead`,
     * `booking_limit`, `overlaps_itself`.
     * @nullable
     */
  reason?: string | null;
  /** The beginning. */
  starts_at: Timestamp;
}
