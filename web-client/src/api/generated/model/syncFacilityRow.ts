/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CreateFacility } from './createFacility';

/**
 * One facility of a batch.
 */
export interface SyncFacilityRow {
  /** The facility's name there. */
  external_id: string;
  /** The facility. */
  facility: CreateFacility;
  /** The county's system: lower case letters, digits, `-` and `_`. */
  source: string;
}
