/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccessibilityFeature } from './accessibilityFeature';
import type { FacilityKind } from './facilityKind';
import type { FacilityLevel } from './facilityLevel';
import type { FacilityStatus } from './facilityStatus';
import type { IdOrganization } from './idOrganization';
import type { ListFacilitiesSort } from './listFacilitiesSort';
import type { OpeningType } from './openingType';
import type { Timestamp } from './timestamp';

export type ListFacilitiesParams = {
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds, separated by commas.
 */
kind?: FacilityKind[];
/**
 * Any of these levels, separated by commas.
 */
level?: FacilityLevel[];
/**
 * Any of these ways of opening, separated by commas.
 */
opening_type?: OpeningType[];
/**
 * Only of this organization.
 */
organization_id?: IdOrganization;
/**
 * Any of these states, separated by commas; the public sees open ones only.
 */
status?: FacilityStatus[];
/**
 * Words in the name, the address or the description; all of them must occur.
 */
q?: string;
/**
 * Around this place, nearest first: `lat,lng`, WGS84.
 */
near?: string;
/**
 * How far `near` reaches, metres: 1–100,000, 5,000 by default.
 */
within_m?: number;
/**
 * Inside this box: `minlng,minlat,maxlng,maxlat`, WGS84, the order of GeoJSON.
 */
bbox?: string;
/**
 * With all of these, separated by commas.
 */
accessibility?: AccessibilityFeature[];
/**
 * With a bookable space for this many people.
 */
headcount?: number;
/**
 * Changed at or after this instant.
 */
updated_since?: Timestamp;
/**
 * The order, by id when absent; `near` orders by distance and takes none.
 */
sort?: ListFacilitiesSort;
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
