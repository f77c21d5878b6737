/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AffectedBooking } from './affectedBooking';
import type { CommitmentKind } from './commitmentKind';
import type { CommitmentStatus } from './commitmentStatus';
import type { IdFacility } from './idFacility';
import type { IdOpeningCommitment } from './idOpeningCommitment';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * A commitment.
 */
export interface OpeningCommitmentView {
  /**
     * Bookings that are no longer in open time; only in the answer that suspends or ends it.
     * @nullable
     */
  affected_bookings?: AffectedBooking[] | null;
  /**
     * Who approved it; for who works there.
     * @nullable
     */
  approved_by?: string | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was declared. */
  created_at: Timestamp;
  /** Dates on which it does not hold. */
  dates_excluded: LocalDate[];
  /**
     * Who declared it; for who works there.
     * @nullable
     */
  declared_by?: string | null;
  /** Whose spaces. */
  facility_id: IdFacility;
  /** The facility's name. */
  facility_name: string;
  /** Its id. */
  id: IdOpeningCommitment;
  /** Who commits. */
  kind: CommitmentKind;
  /** The facility's region. */
  region: string;
  /** Which spaces. */
  space_ids: IdSpace[];
  /** That work or teaching is not affected. */
  statement: string;
  /** Its state. */
  status: CommitmentStatus;
  /**
     * Why it was suspended or ended; for who works there.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** From which date. */
  valid_from: LocalDate;
  /** Until which date, included. */
  valid_to: LocalDate;
  /** Grows with every change. */
  version: number;
  /** When. */
  weekly: WeeklyRowBody[];
}
