/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

export type ListSuppliersParams = {
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * Any of these states, separated by commas; the public sees admitted ones.
 */
status?: string;
/**
 * Only names that contain this.
 */
q?: string;
/**
 * Only this unified social credit code.
 */
uscc?: string;
/**
 * Only those that the caller registered or acts for.
 */
mine?: boolean;
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
/**
 * Whether to count all matches.
 */
with_total?: boolean;
};
