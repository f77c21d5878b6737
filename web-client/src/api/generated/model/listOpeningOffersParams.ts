/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { ListOpeningOffersMode } from './listOpeningOffersMode';

export type ListOpeningOffersParams = {
/**
 * Only of this facility.
 */
facility_id?: IdFacility;
/**
 * Only with this mode.
 */
mode?: ListOpeningOffersMode;
/**
 * Any of these states, separated by commas; the public sees listed ones.
 */
status?: string;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
