/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type ListRuleParamsParams = {
/**
 * Only this code.
 */
code?: string;
/**
 * Only codes that begin so.
 */
prefix?: string;
/**
 * Only figures set for this region.
 */
region?: string;
/**
 * Only figures in force on this day.
 */
on?: LocalDate;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
