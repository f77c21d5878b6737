/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdAllocationApplication } from './idAllocationApplication';
import type { IdSpace } from './idSpace';
import type { ProposalStatus } from './proposalStatus';

export type ListAllocationProposalsParams = {
/**
 * Only this application's.
 */
application_id?: IdAllocationApplication;
/**
 * Only this space.
 */
space_id?: IdSpace;
/**
 * Only in this state.
 */
status?: ProposalStatus;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
