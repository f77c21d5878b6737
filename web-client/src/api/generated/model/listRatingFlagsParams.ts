/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { Timestamp } from './timestamp';

export type ListRatingFlagsParams = {
/**
 * Only of this venue.
 */
facility_id?: IdFacility;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
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
