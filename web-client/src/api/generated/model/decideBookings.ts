/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Decision } from './decision';
import type { IdBooking } from './idBooking';

/**
 * A decision about many bookings.
 */
export interface DecideBookings {
  /** What is decided. */
  decision: Decision;
  /**
     * The bookings, 1–100.
     * @maxItems 100
     */
  ids: IdBooking[];
  /**
     * Why; each person reads it.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}
