/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { IdEventSession } from './idEventSession';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { PermitView } from './permitView';
import type { PlacesView } from './placesView';
import type { SessionDraw } from './sessionDraw';
import type { SessionStatus } from './sessionStatus';
import type { Timestamp } from './timestamp';

/**
 * A session.
 */
export interface SessionView {
  /** What this caller can do now. */
  available_actions: string[];
  /** The booking that holds the room. */
  booking_id: IdBooking;
  /** How many people there may be. */
  capacity: number;
  /** When it was made. */
  created_at: Timestamp;
  /**
     * 简介.
     * @nullable
     */
  description?: string | null;
  draw?: SessionDraw | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** The space's facility. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** Its id. */
  id: IdEventSession;
  /** Most tickets that one person can have. */
  max_party: number;
  permit?: PermitView | null;
  /** How many places there are and are left. */
  places: PlacesView;
  /** Its region. */
  region: string;
  /** Percent of the places kept off the internet until the day. */
  reserve_percent: number;
  /** Until when tickets are given out. */
  sales_close_at: Timestamp;
  /** Whether tickets are given out now, as long as there are places. */
  sales_open: boolean;
  /** Where. */
  space_id: IdSpace;
  /** The space's name. */
  space_name: string;
  /** The beginning. */
  starts_at: Timestamp;
  /** The state. */
  status: SessionStatus;
  /**
     * Why it was called off.
     * @nullable
     */
  status_reason?: string | null;
  /** 名称. */
  title: string;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change of what is said about it. */
  version: number;
}
