/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { IdFacility } from './idFacility';
import type { IdOpenDay } from './idOpenDay';
import type { IdSpace } from './idSpace';
import type { OpenDayStatus } from './openDayStatus';
import type { Timestamp } from './timestamp';

/**
 * An open day. It says nothing about where exactly the unit is.
 */
export interface OpenDayView {
  /**
     * Who approved it; for who works there.
     * @nullable
     */
  approved_by?: string | null;
  /** What this caller can do now. */
  available_actions: string[];
  booking_id?: IdBooking | null;
  /** How many people may come. */
  capacity: number;
  /** When it was planned. */
  created_at: Timestamp;
  /**
     * What there is to see.
     * @nullable
     */
  description?: string | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** Whose barracks. */
  facility_id: IdFacility;
  /** The facility's name. */
  facility_name: string;
  /** Its id. */
  id: IdOpenDay;
  /**
     * Who planned it; for who works there.
     * @nullable
     */
  planned_by?: string | null;
  /** The facility's region. */
  region: string;
  /** Until when groups register. */
  registration_closes_at: Timestamp;
  /** How many places are left. */
  remaining: number;
  space_id?: IdSpace | null;
  /** The beginning. */
  starts_at: Timestamp;
  /** Its state. */
  status: OpenDayStatus;
  /**
     * Why it was cancelled, if the unit says so; for who works there.
     * @nullable
     */
  status_reason?: string | null;
  /** What it is called. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
