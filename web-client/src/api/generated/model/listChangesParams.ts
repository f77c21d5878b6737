/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListChangesParams = {
/**
 * Where the page before ended; the beginning without it.
 */
cursor?: string;
/**
 * 1–1000, 100 by default.
 */
limit?: number;
/**
 * Only these kinds, separated by commas.
 */
kinds?: string;
/**
 * Only records in this region's subtree.
 */
region?: string;
};
