/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fairness } from './fairness';
import type { IdAllocationRound } from './idAllocationRound';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { RoundStatus } from './roundStatus';
import type { Timestamp } from './timestamp';

/**
 * A round.
 */
export interface RoundView {
  /** Until when, excluded. */
  applications_close_at: Timestamp;
  /** When groups can apply. */
  applications_open_at: Timestamp;
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was announced. */
  created_at: Timestamp;
  facility_id?: IdFacility | null;
  fairness?: Fairness | null;
  /** Its id. */
  id: IdAllocationRound;
  /**
     * Minutes a week that one applicant may get.
     * @nullable
     */
  max_minutes_per_week?: number | null;
  /**
     * Times a week that one applicant may get.
     * @nullable
     */
  max_times_per_week?: number | null;
  /** 名称. */
  name: string;
  organization_id?: IdOrganization | null;
  /** The smallest region that holds all its spaces. */
  region: string;
  /** The last day of the season. */
  season_ends_on: LocalDate;
  /** The first day of the season. */
  season_starts_on: LocalDate;
  /** What ties are broken with. */
  seed: number;
  /**
     * The spaces; not in lists.
     * @nullable
     */
  space_ids?: IdSpace[] | null;
  /** The state, by the clock. */
  status: RoundStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
