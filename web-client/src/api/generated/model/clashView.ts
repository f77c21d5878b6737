/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * What else is in the space, its parts or what it is a part of at that time, with buffers. Nothing
 * about its person.
 */
export interface ClashView {
  /** The end, excluded. */
  ends_at: Timestamp;
  /** The beginning. */
  starts_at: Timestamp;
  /** The state of the other booking, or `closure`. */
  status: string;
}
