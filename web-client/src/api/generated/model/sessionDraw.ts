/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * The draw of a session.
 */
export interface SessionDraw {
  drawn_at?: Timestamp | null;
  /** Until when people enter. */
  entries_close_at: Timestamp;
  /** Most people of one entry. */
  seats_per_entry: number;
  /** SHA-256 of the seed, in hexadecimal: it stands before anybody enters. */
  seed_hash: string;
}
