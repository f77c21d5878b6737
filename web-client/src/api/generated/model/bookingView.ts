/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookedBy } from './bookedBy';
import type { BookingKind } from './bookingKind';
import type { BookingStatus } from './bookingStatus';
import type { Channel } from './channel';
import type { IdBooking } from './idBooking';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * A booking.
 */
export interface BookingView {
  /** What this caller can do now. */
  available_actions: string[];
  /** Who booked. */
  booked_by: BookedBy;
  /** How it reached us. */
  channel: Channel;
  /** When it was made. */
  created_at: Timestamp;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** The space's facility. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** How many people. */
  headcount: number;
  /** Its id; stays when it is moved. */
  id: IdBooking;
  /** Somebody's visit, or the venue's own session. */
  kind: BookingKind;
  /** What for. */
  purpose: string;
  /** The facility's region. */
  region: string;
  /** What is booked. */
  space_id: IdSpace;
  /** Its name. */
  space_name: string;
  /** The beginning. */
  starts_at: Timestamp;
  /** The state. */
  status: BookingStatus;
  /**
     * Why it was refused, cancelled or closed.
     * @nullable
     */
  status_reason?: string | null;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
