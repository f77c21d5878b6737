/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdRating } from './idRating';
import type { Timestamp } from './timestamp';

export type ListRatingRectificationsParams = {
/**
 * Only of this rating.
 */
rating_id?: IdRating;
/**
 * Only of this body.
 */
organization_id?: IdOrganization;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * `true`: only those that are late now; `false`: only those that are not.
 */
overdue?: boolean;
/**
 * Only what changed then or later.
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
