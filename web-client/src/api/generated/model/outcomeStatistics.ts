/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { OutcomeRow } from './outcomeRow';

/**
 * What became of bookings.
 */
export interface OutcomeStatistics {
  /** The first day. */
  from: LocalDate;
  /** One for each facility that had any. */
  rows: OutcomeRow[];
  /** The last day, included. */
  to: LocalDate;
}
