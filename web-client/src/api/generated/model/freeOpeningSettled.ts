/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdAppropriation } from './idAppropriation';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';

/**
 * An appropriation for a venue.
 */
export interface FreeOpeningSettled {
  /** How much, fen. */
  amount_fen: number;
  /** The appropriation. */
  appropriation_id: IdAppropriation;
  /** Which venue. */
  facility_id: IdFacility;
  /** Who runs it. */
  organization_id: IdOrganization;
  /**
     * How many weeks of the year were over.
     * @minimum 0
     */
  weeks_over: number;
}
