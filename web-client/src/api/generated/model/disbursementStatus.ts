/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DisbursementStatus = typeof DisbursementStatus[keyof typeof DisbursementStatus];


export const DisbursementStatus = {
  requested: 'requested',
  reviewed: 'reviewed',
  approved: 'approved',
  paid: 'paid',
  accounted: 'accounted',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const;
