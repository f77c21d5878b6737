/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookedBy } from './bookedBy';
import type { BookingChargeView } from './bookingChargeView';
import type { BookingKind } from './bookingKind';
import type { BookingStatus } from './bookingStatus';
import type { Channel } from './channel';
import type { Fen } from './fen';
import type { GuardianView } from './guardianView';
import type { IdBooking } from './idBooking';
import type { IdBookingSeries } from './idBookingSeries';
import type { IdentityView } from './identityView';
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
  charge?: BookingChargeView | null;
  /** When it was made. */
  created_at: Timestamp;
  /** The end, excluded. */
  ends_at: Timestamp;
  expires_at?: Timestamp | null;
  /** The space's facility. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  guardian?: GuardianView | null;
  /** How many people. */
  headcount: number;
  /** Its id; stays when it is moved. */
  id: IdBooking;
  identity?: IdentityView | null;
  /** Somebody's visit, or the venue's own session. */
  kind: BookingKind;
  occurrence_at?: Timestamp | null;
  /**
     * 入场码: the text of the QR code to show at the door, to its owner and the desk, while it is
     * confirmed or checked in; not in lists.
     * @nullable
     */
  pass?: string | null;
  /** What it costs, in fen; 0 is free. */
  price_fen: Fen;
  /** What for. */
  purpose: string;
  /** The facility's region. */
  region: string;
  release_at?: Timestamp | null;
  series_id?: IdBookingSeries | null;
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
