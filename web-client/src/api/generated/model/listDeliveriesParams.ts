/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListDeliveriesParams = {
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Any of these channels, separated by commas.
 */
channel?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
