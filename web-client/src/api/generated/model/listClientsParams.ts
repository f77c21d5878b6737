/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListClientsParams = {
/**
 * Only those that may call, or only those that may not.
 */
active?: boolean;
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
