/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

export type ListCatalogueVersionsParams = {
/**
 * Only of this region's subtree.
 */
region?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only those in force on this day.
 */
on?: LocalDate;
/**
 * Changed at or after this.
 */
updated_since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
