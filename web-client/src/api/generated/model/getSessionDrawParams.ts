/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetSessionDrawParams = {
/**
 * 1–1000 entries, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
