/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What is said about the places of a session.
 */
export interface PlacesView {
  /** All of them. */
  capacity: number;
  /** Held for parties of the waiting list. */
  offered: number;
  /** Neither taken nor held. */
  remaining: number;
  /** What can be taken over the internet, unless it is about to be offered to somebody who waits. */
  remaining_online: number;
  /** Kept off the internet now: for walk-ins and the elderly. */
  reserved: number;
  /** Taken. */
  sold: number;
  /** People on the waiting list. */
  waiting: number;
}
