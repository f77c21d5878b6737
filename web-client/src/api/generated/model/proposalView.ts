/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdAllocationApplication } from './idAllocationApplication';
import type { IdAllocationProposal } from './idAllocationProposal';
import type { IdAllocationRound } from './idAllocationRound';
import type { IdBookingSeries } from './idBookingSeries';
import type { IdSpace } from './idSpace';
import type { OccurrenceRefused } from './occurrenceRefused';
import type { ProposalStatus } from './proposalStatus';
import type { Timestamp } from './timestamp';
import type { Weekday } from './weekday';

/**
 * A weekly time of a group.
 */
export interface ProposalView {
  /** Whose. */
  application_id: IdAllocationApplication;
  /** How many there are. */
  booked: number;
  /** When it was made. */
  created_at: Timestamp;
  /** From when on, `HH:MM`. */
  from_local: string;
  /** The group. */
  group_name: string;
  /** Its id. */
  id: IdAllocationProposal;
  /** Whether it stays when times are given out again. */
  locked: boolean;
  /**
     * The rank that the group gave the space; 1 is the best, null where officers chose another.
     * @minimum 0
     * @nullable
     */
  rank?: number | null;
  /** Which round. */
  round_id: IdAllocationRound;
  series_id?: IdBookingSeries | null;
  /** Where. */
  space_id: IdSpace;
  /** Its name. */
  space_name: string;
  /** The state. */
  status: ProposalStatus;
  /** Dates of the season that could not be booked, and why. */
  unbooked: OccurrenceRefused[];
  /** Until when, `HH:MM`. */
  until_local: string;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** On which day. */
  weekday: Weekday;
}
