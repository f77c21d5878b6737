/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

export type ListBookingsParams = {
/**
 * Only one's own, also for staff.
 */
mine?: boolean;
/**
 * Any of these states, separated by commas; without it all but `held`.
 */
status?: string;
/**
 * Only this space.
 */
space_id?: IdSpace;
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * Only facilities in this region's subtree.
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
