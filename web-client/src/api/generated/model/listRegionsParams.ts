/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RegionLevel } from './regionLevel';

export type ListRegionsParams = {
/**
 * Only the direct children of this region.
 */
parent?: string;
/**
 * Only this level.
 */
level?: RegionLevel;
/**
 * Only names that contain this.
 */
q?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
/**
 * Whether to count all matches.
 */
with_total?: boolean;
};
