/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { HoldStatus } from './holdStatus';
import type { IdBooking } from './idBooking';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * A hold. As a booking it has the same id.
 */
export interface HoldView {
  /** What this caller can do now: `book` (by its id as `hold_id`), `release`. */
  available_actions: string[];
  /** When it was made. */
  created_at: Timestamp;
  /** The end, excluded. */
  ends_at: Timestamp;
  expires_at?: Timestamp | null;
  /** The space's facility. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** How many people. */
  headcount: number;
  /** Its id, and that of the booking that it becomes. */
  id: IdBooking;
  /** What for, as far as it is known yet. */
  purpose: string;
  /** What is held. */
  space_id: IdSpace;
  /** Its name. */
  space_name: string;
  /** The beginning. */
  starts_at: Timestamp;
  /** Whether it is kept, still. */
  status: HoldStatus;
  /** Grows with every change. */
  version: number;
}
