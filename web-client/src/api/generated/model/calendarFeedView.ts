/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A calendar under a secret address.
 */
export interface CalendarFeedView {
  /**
     * The path below this server, to give to a calendar program. Shown once: it is a secret, and whoever has it sees
     * the bookings.
     */
  url: string;
}
