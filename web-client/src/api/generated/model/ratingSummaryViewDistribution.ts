/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How many of each score, `1` to `5`.
 * @nullable
 */
export type RatingSummaryViewDistribution = {[key: string]: number} | null;
