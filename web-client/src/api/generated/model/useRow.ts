/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Use of one group: bookings, and tickets of sessions, that stood; not what was given back or refused.
 */
export interface UseRow {
  /**
     * Of these bookings, those where somebody was checked in; null where it is suppressed.
     * @nullable
     */
  attended?: number | null;
  /**
     * Bookings of spaces, without the venue's own for its sessions; null where it is suppressed.
     * @nullable
     */
  bookings?: number | null;
  /** The space's, facility's or region's id, the hour, the weekday, the age group, or `unknown`. */
  key: string;
  /**
     * Minutes of the bookings; how long sessions take their rooms is part of occupancy. Null where it is
     * suppressed.
     * @nullable
     */
  minutes?: number | null;
  /**
     * Its name, where it has one.
     * @nullable
     */
  name?: string | null;
  /**
     * People: as many as the bookings say, and one for each ticket; null where it is suppressed.
     * @nullable
     */
  people?: number | null;
  /** Whether there were fewer than five people. */
  suppressed: boolean;
  /**
     * Tickets of sessions; null where it is suppressed.
     * @nullable
     */
  tickets?: number | null;
  /**
     * Of these tickets, those that were redeemed; null where it is suppressed.
     * @nullable
     */
  visits?: number | null;
}
