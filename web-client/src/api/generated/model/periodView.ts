/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A period, its end excluded.
 */
export interface PeriodView {
  /** The end, excluded. */
  ends_at: Timestamp;
  /** The beginning. */
  starts_at: Timestamp;
}
