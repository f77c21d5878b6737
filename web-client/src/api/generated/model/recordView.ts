/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How the person has kept their bookings so far, in all venues.
 */
export interface RecordView {
  /** Bookings that began in the last 90 days or lie ahead and were not given back. */
  bookings_last_90_days: number;
  /** Bookings that they missed. */
  no_show_count: number;
}
