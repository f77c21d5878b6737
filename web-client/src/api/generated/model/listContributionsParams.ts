/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { ListContributionsFormat } from './listContributionsFormat';
import type { Timestamp } from './timestamp';

export type ListContributionsParams = {
/**
 * Only to this body.
 */
organization_id?: IdOrganization;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only what changed at or after this instant.
 */
updated_since?: Timestamp;
/**
 * `json` or `csv`: the page as a table.
 */
format?: ListContributionsFormat;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
