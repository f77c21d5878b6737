/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';

export type ListAllocationRoundsParams = {
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only this facility's.
 */
facility_id?: IdFacility;
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
