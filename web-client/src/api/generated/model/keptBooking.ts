/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { Timestamp } from './timestamp';

/**
 * A booking that a change of its series leaves as it is.
 */
export interface KeptBooking {
  /** Which one. */
  booking_id: IdBooking;
  /** The same in words. */
  detail: string;
  /** Why: `cancellation_too_late`, `moved_alone`, or what is in the way of its new time. */
  reason: string;
  /** Its beginning. */
  starts_at: Timestamp;
}
