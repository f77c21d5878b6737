/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { SyncFacilityRow } from './syncFacilityRow';

/**
 * Facilities to create or to change.
 */
export interface SyncFacilities {
  /** 1–1,000 rows; each stands for itself. */
  rows: SyncFacilityRow[];
}
