/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdRating } from './idRating';
import type { Timestamp } from './timestamp';

export type ListRatingAppealsParams = {
/**
 * Only against this rating.
 */
rating_id?: IdRating;
/**
 * Any of these states, separated by commas.
 */
status?: string;
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
