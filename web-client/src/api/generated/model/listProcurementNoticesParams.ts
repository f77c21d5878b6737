/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

export type ListProcurementNoticesParams = {
/**
 * Only projects in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * Only this purchaser's.
 */
purchaser_id?: IdOrganization;
/**
 * Only where the title or the project's title contains this.
 */
q?: string;
/**
 * Published at or after this.
 */
published_from?: Timestamp;
/**
 * Published before this.
 */
published_before?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
