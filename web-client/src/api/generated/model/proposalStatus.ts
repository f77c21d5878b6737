/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ProposalStatus = typeof ProposalStatus[keyof typeof ProposalStatus];


export const ProposalStatus = {
  proposed: 'proposed',
  dropped: 'dropped',
  published: 'published',
} as const;
