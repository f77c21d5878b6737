/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

export type ListRatingsParams = {
/**
 * Only of this venue.
 */
facility_id?: IdFacility;
/**
 * Only of this supplier.
 */
supplier_id?: IdSupplier;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds of facilities or codes of the catalogue, separated by commas.
 */
kind?: string;
/**
 * Any of these scores, separated by commas.
 */
score?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only one's own.
 */
mine?: boolean;
/**
 * Only from this local day on.
 */
from?: string;
/**
 * Only before this local day.
 */
before?: string;
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
