/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A calendar under a secret address.
 */
export interface CalendarFeedView {
  /**
     * The address to give to a calendar program. Shown once: it is a secret, and whoever has it sees the bookings
     * and tickets.
     */
  url: string;
}
