/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * How evenly the booked time is shared among those who book.
 */
export interface FairnessStatistics {
  /** The first day. */
  from: LocalDate;
  /**
     * Gini coefficient of the minutes: 0 where all have the same, near 1 where one has all; null where it
     * is suppressed.
     * @nullable
     */
  gini?: number | null;
  /**
     * Minutes booked; null where it is suppressed.
     * @nullable
     */
  minutes?: number | null;
  /**
     * How many different people booked: accounts, and phones of those without one; null where it is
     * suppressed.
     * @nullable
     */
  people?: number | null;
  /** Whether there were fewer than five people. */
  suppressed: boolean;
  /** The last day, included. */
  to: LocalDate;
  /**
     * The share of the tenth of the people (rounded up) who booked the longest; null where it is suppressed.
     * @nullable
     */
  top_tenth_share?: number | null;
}
