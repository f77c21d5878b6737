/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ListAdjustmentRequestsStatus } from './listAdjustmentRequestsStatus';

export type ListAdjustmentRequestsParams = {
/**
 * Only of this region's subtree.
 */
region?: string;
/**
 * Only in this state.
 */
status?: ListAdjustmentRequestsStatus;
/**
 * Only one's own.
 */
mine?: boolean;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
