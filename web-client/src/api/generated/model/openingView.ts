/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * An opening.
 */
export interface OpeningView {
  /** When it closes. */
  ends_at: Timestamp;
  /** When it opens. */
  starts_at: Timestamp;
}
