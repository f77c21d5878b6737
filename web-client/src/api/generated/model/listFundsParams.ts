/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

export type ListFundsParams = {
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Within this region.
 */
region?: string;
/**
 * Only in the books of this body.
 */
organization_id?: IdOrganization;
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
