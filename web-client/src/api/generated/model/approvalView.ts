/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookingView } from './bookingView';
import type { ClashView } from './clashView';
import type { RecordView } from './recordView';
import type { Timestamp } from './timestamp';

/**
 * A booking that waits for a decision.
 */
export type ApprovalView = BookingView & {
  /** What else is there at that time. */
  conflicts: ClashView[];
  /** How the person has kept their bookings so far. */
  person: RecordView;
  /** Since when it waits. */
  waiting_since: Timestamp;
};
