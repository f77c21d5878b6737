/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetSpaceAvailabilityParams = {
/**
 * The first day, local.
 */
from: string;
/**
 * The last day, included; at most 92 days.
 */
to: string;
/**
 * How many people; for a shared space, 1 without it.
 * @minimum 0
 */
headcount?: number;
};
