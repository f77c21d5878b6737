/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type ListSupportMeasuresParams = {
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Only those that hold on this day.
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
