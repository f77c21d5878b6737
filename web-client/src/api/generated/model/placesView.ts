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
  /** What a newcomer can take over the internet. */
  remaining_online: number;
  /** Kept off the internet now: for walk-ins and the elderly. */
  reserved: number;
  /** Taken. */
  sold: number;
  /** People on the waiting list. */
  waiting: number;
}
