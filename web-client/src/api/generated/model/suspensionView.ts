/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSuspension } from './idSuspension';
import type { Status } from './status';
import type { Timestamp } from './timestamp';

/**
 * A time in which the purchase stands still.
 */
export interface SuspensionView {
  /** Until when at most. */
  ends_at: Timestamp;
  /** Where the project stood. */
  former_status: Status;
  /** Its id. */
  id: IdSuspension;
  /** Why. */
  reason: string;
  resumed_at?: Timestamp | null;
  /** From when. */
  suspended_at: Timestamp;
}
