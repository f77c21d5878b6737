/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Concession } from './concession';
import type { Timestamp } from './timestamp';

export type GetSpacePriceParams = {
/**
 * The beginning.
 */
starts_at: Timestamp;
/**
 * The end, excluded; at most 31 days later.
 */
ends_at: Timestamp;
/**
 * How many people come; 1 without it.
 */
headcount?: number;
/**
 * The group that the person belongs to.
 */
concession?: Concession;
};
