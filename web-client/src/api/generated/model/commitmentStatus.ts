/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CommitmentStatus = typeof CommitmentStatus[keyof typeof CommitmentStatus];


export const CommitmentStatus = {
  declared: 'declared',
  approved: 'approved',
  published: 'published',
  suspended: 'suspended',
  ended: 'ended',
} as const;
