/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundStatus = typeof FundStatus[keyof typeof FundStatus];


export const FundStatus = {
  draft: 'draft',
  registered: 'registered',
  rejected: 'rejected',
  liquidating: 'liquidating',
  deregistered: 'deregistered',
} as const;
