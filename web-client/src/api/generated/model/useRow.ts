/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Use of one group: bookings that stood, not what was given back or refused.
 */
export interface UseRow {
  /**
     * Of these bookings, those where somebody was checked in; null where it is suppressed.
     * @nullable
     */
  attended?: number | null;
  /**
     * Bookings; null where it is suppressed.
     * @nullable
     */
  bookings?: number | null;
  /** The space's, facility's or region's id, the hour, the weekday, or `unknown`. */
  key: string;
  /**
     * Minutes booked; null where it is suppressed.
     * @nullable
     */
  minutes?: number | null;
  /**
     * Its name, where it has one.
     * @nullable
     */
  name?: string | null;
  /**
     * People; null where it is suppressed.
     * @nullable
     */
  people?: number | null;
  /** Whether there were fewer than five people. */
  suppressed: boolean;
}
