/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';

/**
 * What became of the bookings of a facility, and of the tickets of its sessions.
 */
export interface OutcomeRow {
  /** Of the bookings: used. */
  attended: number;
  /** Bookings in all. */
  bookings: number;
  /**
     * Given back among all bookings.
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
     * No-shows among the bookings that could be used.
     * @nullable
     */
  no_show_rate?: number | null;
  /** Nobody came. */
  no_shows: number;
  /** Refused, or not decided in time. */
  rejected: number;
  /**
     * Refused among all bookings.
     * @nullable
     */
  rejection_rate?: number | null;
  /**
     * Given back among all tickets.
     * @nullable
     */
  ticket_cancellation_rate?: number | null;
  /**
     * No-shows among the tickets that could be used.
     * @nullable
     */
  ticket_no_show_rate?: number | null;
  /** The session ended and nobody came. */
  ticket_no_shows: number;
  /** Tickets in all. */
  tickets: number;
  /** Given back. */
  tickets_cancelled: number;
  /** Cancelled, and the session was called off. */
  tickets_closed: number;
  /** Of the tickets: redeemed. */
  visits: number;
}
