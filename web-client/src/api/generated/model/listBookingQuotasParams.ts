/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

export type ListBookingQuotasParams = {
/**
 * Only those for a region in this region's subtree.
 */
region?: string;
/**
 * Only those for this organization.
 */
organization_id?: IdOrganization;
/**
 * Only those for this facility.
 */
facility_id?: IdFacility;
/**
 * Changed at or after this.
 */
updated_since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
