/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

export type ListBudgetsParams = {
/**
 * Only of this year.
 */
fiscal_year?: number;
/**
 * Only of this body.
 */
organization_id?: IdOrganization;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these levels, separated by commas.
 */
level?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only what changed at or after this instant.
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
