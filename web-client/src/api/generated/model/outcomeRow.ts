/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';

/**
 * What became of the bookings of a facility.
 */
export interface OutcomeRow {
  /** Used. */
  attended: number;
  /** Bookings in all. */
  bookings: number;
  /**
     * Given back among all.
     * @nullable
     */
  cancellation_rate?: number | null;
  /** Given back. */
  cancelled: number;
  /** Ended by the venue. */
  closed: number;
  /** Which. */
  facility_id: IdFacility;
  /** Its name. */
  name: string;
  /**
     * No-shows among those that could be used.
     * @nullable
     */
  no_show_rate?: number | null;
  /** Nobody came. */
  no_shows: number;
  /** Refused, or not decided in time. */
  rejected: number;
  /**
     * Refused among all.
     * @nullable
     */
  rejection_rate?: number | null;
}
