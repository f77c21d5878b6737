/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * Changes of a round that groups cannot apply to yet.
 */
export interface UpdateRound {
  applications_close_at?: Timestamp | null;
  applications_open_at?: Timestamp | null;
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
     * 名称.
     * @nullable
     */
  name?: string | null;
  season_ends_on?: LocalDate | null;
  season_starts_on?: LocalDate | null;
}
