/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type GetSpaceAvailabilityParams = {
/**
 * The first day, local.
 */
from: LocalDate;
/**
 * The last day, included; at most 92 days.
 */
to: LocalDate;
/**
 * How many people; for a shared space, 1 without it.
 * @minimum 0
 */
headcount?: number;
};
