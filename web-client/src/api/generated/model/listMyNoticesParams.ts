/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListMyNoticesParams = {
/**
 * Only those that were not read yet, or only those that were.
 */
read?: boolean;
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
