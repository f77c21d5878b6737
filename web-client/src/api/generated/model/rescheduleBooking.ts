/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A new time for a booking.
 */
export interface RescheduleBooking {
  /** The new end, excluded. */
  ends_at: Timestamp;
  /**
     * How many people come; as before without it.
     * @minimum 1
     * @maximum 100000
     * @nullable
     */
  headcount?: number | null;
  /**
     * Why.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
  /** The new beginning. */
  starts_at: Timestamp;
}
