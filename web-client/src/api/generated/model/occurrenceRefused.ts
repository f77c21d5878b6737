/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A date that cannot be booked.
 */
export interface OccurrenceRefused {
  /**
     * The same in words.
     * @nullable
     */
  detail?: string | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** Why, as in a preview. */
  reason: string;
  /** The beginning. */
  starts_at: Timestamp;
}
