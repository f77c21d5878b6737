/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A round to announce.
 */
export interface CreateRound {
  /** Until when, excluded. */
  applications_close_at: Timestamp;
  /** When groups can apply. */
  applications_open_at: Timestamp;
  facility_id?: IdFacility | null;
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
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /** The last day of the season; at most 366 days. */
  season_ends_on: LocalDate;
  /** The first day of the season. */
  season_starts_on: LocalDate;
  /**
     * These spaces, at most 200; they may be of several facilities.
     * @maxItems 200
     * @nullable
     */
  space_ids?: IdSpace[] | null;
}
