/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FreeOpeningWeek } from './freeOpeningWeek';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';

/**
 * A venue's subsidy in a year.
 */
export interface FreeOpeningRow {
  /** What a settlement would appropriate now, fen. */
  due_fen: number;
  /** What the weeks that are over have earned, fen. */
  earned_fen: number;
  /** Which venue. */
  facility_id: IdFacility;
  /** What a year in which every week keeps the minimum earns, fen. */
  full_fen: number;
  /** Its kind: CC or TS. */
  kind: string;
  /** Its level. */
  level: string;
  /** Its name. */
  name: string;
  /** Who runs it. */
  organization_id: IdOrganization;
  /** Its region. */
  region: string;
  /** What was appropriated of it, fen. */
  settled_fen: number;
  /** The weeks behind it. */
  weeks: FreeOpeningWeek[];
  /**
     * ISO weeks of the year.
     * @minimum 0
     */
  weeks_in_year: number;
  /**
     * Of these, those that keep the minimum.
     * @minimum 0
     */
  weeks_met: number;
  /**
     * Of these, those that are over.
     * @minimum 0
     */
  weeks_over: number;
}
