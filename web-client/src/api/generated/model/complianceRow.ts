/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FacilityKind } from './facilityKind';
import type { FacilityLevel } from './facilityLevel';
import type { IdFacility } from './idFacility';

/**
 * A facility in a week.
 */
export interface ComplianceRow {
  /** Which. */
  facility_id: IdFacility;
  /** Its kind. */
  kind: FacilityKind;
  /** Its level. */
  level: FacilityLevel;
  /** Whether it keeps both. */
  met: boolean;
  /** What is missing; 0 where nothing is. */
  missing_minutes: number;
  /** Its name. */
  name: string;
  /** Days on which it is open. */
  open_days: number;
  /** Minutes in which it is open: its timetable less what is wholly closed. */
  open_minutes: number;
  /** Its region. */
  region: string;
  /**
     * Days on which it must be open, where there is such a rule.
     * @nullable
     */
  required_days?: number | null;
  /** Minutes in which it must be open. */
  required_minutes: number;
}
