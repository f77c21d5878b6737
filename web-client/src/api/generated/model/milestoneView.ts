/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdMilestone } from './idMilestone';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A part of a contract.
 */
export interface MilestoneView {
  /**
     * What may be paid for it, in fen.
     * @nullable
     */
  amount_fen?: number | null;
  completed_at?: Timestamp | null;
  /** Until when. */
  due_on: LocalDate;
  /** Its id. */
  id: IdMilestone;
  /** What is delivered. */
  title: string;
}
