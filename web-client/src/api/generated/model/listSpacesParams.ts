/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FacilityKind } from './facilityKind';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Sharing } from './sharing';
import type { Timestamp } from './timestamp';

export type ListSpacesParams = {
/**
 * Only of this facility.
 */
facility_id?: IdFacility;
/**
 * Only the direct parts of this space.
 */
parent_id?: IdSpace;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Of facilities of any of these kinds, separated by commas.
 */
kind?: FacilityKind[];
/**
 * Only exclusive or only shared ones.
 */
sharing?: Sharing;
/**
 * For this many people.
 */
headcount?: number;
/**
 * Only those that are accessible, or only those that are not.
 */
accessible?: boolean;
/**
 * Only those that can be booked, or only those that cannot.
 */
bookable?: boolean;
/**
 * Words in the name, the description, the equipment, or the facility's name, address or
 * description; all of them must occur.
 */
q?: string;
/**
 * Changed at or after this instant.
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
/**
 * Whether to count all matches.
 */
with_total?: boolean;
};
