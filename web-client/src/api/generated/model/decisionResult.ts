/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookingView } from './bookingView';
import type { IdBooking } from './idBooking';
import type { Problem } from './problem';

/**
 * What became of one booking.
 */
export interface DecisionResult {
  booking?: BookingView | null;
  /** The booking. */
  id: IdBooking;
  problem?: Problem | null;
  /**
     * 200, else the problem's status.
     * @minimum 0
     */
  status: number;
}
