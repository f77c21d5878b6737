/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

export type ListSessionsParams = {
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * Only this space.
 */
space_id?: IdSpace;
/**
 * Only facilities in this region's subtree.
 */
region?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Beginning at or after this.
 */
starts_at_from?: Timestamp;
/**
 * Beginning before this.
 */
starts_at_before?: Timestamp;
/**
 * Words in the title or the description; all of them must occur.
 */
q?: string;
/**
 * Only open ones with places that are neither taken nor held.
 */
with_places?: boolean;
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
