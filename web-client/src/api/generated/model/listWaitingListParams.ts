/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListWaitingListParams = {
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
