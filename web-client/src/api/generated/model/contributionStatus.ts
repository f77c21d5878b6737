/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ContributionStatus = typeof ContributionStatus[keyof typeof ContributionStatus];


export const ContributionStatus = {
  offered: 'offered',
  due_diligence: 'due_diligence',
  agreed: 'agreed',
  received: 'received',
  used: 'used',
  reported: 'reported',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
