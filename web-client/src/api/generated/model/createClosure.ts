/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A closure to announce.
 */
export interface CreateClosure {
  /** Whether it cannot wait for the announcement of seven days. */
  emergency?: boolean;
  /** The end, excluded; at most three years later. */
  ends_at: Timestamp;
  /**
     * Why, 1–200 characters; each person whose booking ends reads it.
     * @maxLength 200
     */
  reason: string;
  /** The beginning. */
  starts_at: Timestamp;
}
