/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';

/**
 * One open venue.
 */
export interface VenueItem {
  /** Its id. */
  facility_id: IdFacility;
  /** Its kind. */
  kind: string;
  /** Its name. */
  name: string;
  /**
     * Who owns it.
     * @nullable
     */
  ownership?: string | null;
  /** Where. */
  region: string;
  /**
     * Whether it counts as social; null where the owner is not on record.
     * @nullable
     */
  social?: boolean | null;
}
