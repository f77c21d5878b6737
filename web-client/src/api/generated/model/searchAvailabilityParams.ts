/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { Timestamp } from './timestamp';

export type SearchAvailabilityParams = {
/**
 * The beginning of the window.
 */
from: Timestamp;
/**
 * The end of the window, excluded; at most 31 days later.
 */
until: Timestamp;
/**
 * A free period of this length inside the window is enough; the whole window without it.
 * @minimum 0
 */
duration_minutes?: number;
/**
 * Only facilities in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds of facility, separated by commas.
 */
kind?: string;
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * Room for so many people.
 * @minimum 0
 */
headcount?: number;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
