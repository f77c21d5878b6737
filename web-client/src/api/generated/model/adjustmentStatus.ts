/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AdjustmentStatus = typeof AdjustmentStatus[keyof typeof AdjustmentStatus];


export const AdjustmentStatus = {
  open: 'open',
  adopted: 'adopted',
  rejected: 'rejected',
} as const;
