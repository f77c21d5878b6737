/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BidStatus = typeof BidStatus[keyof typeof BidStatus];


export const BidStatus = {
  submitted: 'submitted',
  withdrawn: 'withdrawn',
  replaced: 'replaced',
  opened: 'opened',
  invalid: 'invalid',
  qualified: 'qualified',
  disqualified: 'disqualified',
} as const;
