/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SubsidyClaimStatus = typeof SubsidyClaimStatus[keyof typeof SubsidyClaimStatus];


export const SubsidyClaimStatus = {
  draft: 'draft',
  submitted: 'submitted',
  approved: 'approved',
  rejected: 'rejected',
} as const;
