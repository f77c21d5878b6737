/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * How evenly the time of bookings and sessions is shared among those who have them.
 */
export interface FairnessStatistics {
  /**
     * Their bookings; null where it is suppressed.
     * @nullable
     */
  bookings?: number | null;
  /** The first day. */
  from: LocalDate;
  /**
     * Gini coefficient of the minutes: 0 where all have the same, near 1 where one has all; null where it
     * is suppressed.
     * @nullable
     */
  gini?: number | null;
  /**
     * Minutes of the bookings, and of the sessions: each once for whoever has tickets of it. Null where it
     * is suppressed.
     * @nullable
     */
  minutes?: number | null;
  /**
     * How many different people booked or took tickets: accounts, and phones of those without one; null
     * where it is suppressed.
     * @nullable
     */
  people?: number | null;
  /** Whether there were fewer than five people. */
  suppressed: boolean;
  /**
     * Their tickets; null where it is suppressed.
     * @nullable
     */
  tickets?: number | null;
  /** The last day, included. */
  to: LocalDate;
  /**
     * The share of the tenth of the people (rounded up) who booked the longest; null where it is suppressed.
     * @nullable
     */
  top_tenth_share?: number | null;
}
