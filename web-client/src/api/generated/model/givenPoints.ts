/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Points or a weight: text, or a number that is exact with at most two decimals
 */
export type GivenPoints = string | number;
