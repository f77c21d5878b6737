/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ApplicationStatus } from './applicationStatus';

export type ListAllocationApplicationsParams = {
/**
 * Only in this state.
 */
status?: ApplicationStatus;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
