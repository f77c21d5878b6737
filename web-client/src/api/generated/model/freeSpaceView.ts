/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FacilityKind } from './facilityKind';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { PeriodView } from './periodView';

/**
 * A space that is free as asked.
 */
export interface FreeSpaceView {
  /** Its capacity. */
  capacity: number;
  /** Its facility. */
  facility_id: IdFacility;
  /** The facility's name. */
  facility_name: string;
  /** The free periods inside the window. */
  free: PeriodView[];
  /** The facility's kind. */
  kind: FacilityKind;
  /** The facility's region. */
  region: string;
  /** Which space. */
  space_id: IdSpace;
  /** Its name. */
  space_name: string;
}
