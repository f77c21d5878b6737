/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fairness } from './fairness';
import type { IdAllocationRound } from './idAllocationRound';
import type { ProposalView } from './proposalView';
import type { RoundStatus } from './roundStatus';

/**
 * What became of a published round.
 */
export interface RoundResults {
  /** Bookings that were made. */
  bookings: number;
  fairness?: Fairness | null;
  /** A page of the times, each with the dates that could not be booked, and why. */
  items: ProposalView[];
  /**
     * Continues after the last item; null at the end.
     * @nullable
     */
  next_cursor?: string | null;
  /** Weekly times that this caller may see. */
  proposals: number;
  /** Of these, how many are still to become bookings. */
  remaining: number;
  /** Which round. */
  round_id: IdAllocationRound;
  /** The state, by the clock. */
  status: RoundStatus;
  /** Dates that could not be booked. */
  unbooked: number;
}
