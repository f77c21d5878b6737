/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ListExpertsStatus } from './listExpertsStatus';

export type ListExpertsParams = {
/**
 * Only of this region's subtree.
 */
region?: string;
/**
 * Only in this state.
 */
status?: ListExpertsStatus;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
