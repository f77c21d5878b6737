/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdClosure } from './idClosure';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * A closure.
 */
export interface ClosureView {
  /**
     * Bookings that it ended; only in the answer that creates it.
     * @nullable
     */
  cancelled_bookings?: number | null;
  /** When it was announced. */
  created_at: Timestamp;
  /** Whether it was announced late. */
  emergency: boolean;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** Its id. */
  id: IdClosure;
  /** Why. */
  reason: string;
  /** What is closed. */
  space_id: IdSpace;
  /** The beginning. */
  starts_at: Timestamp;
}
