/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { Timestamp } from './timestamp';

export type ListOpenDaysParams = {
/**
 * Only of these barracks.
 */
facility_id?: IdFacility;
/**
 * Any of these states, separated by commas; the public sees announced ones.
 */
status?: string;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Beginning at or after this.
 */
starts_at_from?: Timestamp;
/**
 * Beginning before this.
 */
starts_at_before?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
