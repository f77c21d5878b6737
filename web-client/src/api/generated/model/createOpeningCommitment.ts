/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CommitmentKind } from './commitmentKind';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * A commitment to declare.
 */
export interface CreateOpeningCommitment {
  /** Dates on which it does not hold, at most 366. */
  dates_excluded?: LocalDate[];
  /** Whose spaces: of an agency (AF, or run by an agency or public institution) or a school (SL, or run by one). */
  facility_id: IdFacility;
  /** Who commits. */
  kind: CommitmentKind;
  /** 1–100 of the facility's spaces. */
  space_ids: IdSpace[];
  /**
     * That work or teaching is not affected, 1–1,000 characters.
     * @maxLength 1000
     */
  statement: string;
  /** The first date. */
  valid_from: LocalDate;
  /** The last date, included; at most three years later. */
  valid_to: LocalDate;
  /** 1–50 rows of weekly hours; for a school outside of its lessons. */
  weekly: WeeklyRowBody[];
}
