/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

export type GetNextAvailabilityParams = {
/**
 * Not before this; now without it.
 */
from?: Timestamp;
/**
 * How long, minutes.
 * @minimum 0
 */
duration_minutes: number;
/**
 * How many people; 1 without it.
 * @minimum 0
 */
headcount?: number;
};
