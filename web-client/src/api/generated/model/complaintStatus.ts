/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ComplaintStatus = typeof ComplaintStatus[keyof typeof ComplaintStatus];


export const ComplaintStatus = {
  received: 'received',
  accepted: 'accepted',
  rejected: 'rejected',
  decided: 'decided',
  withdrawn: 'withdrawn',
} as const;
