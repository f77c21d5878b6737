/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * Changes to a commitment that is not approved yet.
 */
export interface UpdateOpeningCommitment {
  /**
     * All excluded dates.
     * @nullable
     */
  dates_excluded?: LocalDate[] | null;
  /**
     * All its spaces.
     * @nullable
     */
  space_ids?: IdSpace[] | null;
  /**
     * The statement.
     * @maxLength 1000
     * @nullable
     */
  statement?: string | null;
  valid_from?: LocalDate | null;
  valid_to?: LocalDate | null;
  /**
     * All its weekly hours.
     * @nullable
     */
  weekly?: WeeklyRowBody[] | null;
}
