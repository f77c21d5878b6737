/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * A booking that is no longer in open time.
 */
export interface AffectedBooking {
  /** Which. */
  booking_id: IdBooking;
  /** Whether it was ended, and the person told. */
  closed: boolean;
  /** Its end, excluded. */
  ends_at: Timestamp;
  /** What it is of. */
  space_id: IdSpace;
  /** Its beginning. */
  starts_at: Timestamp;
}
