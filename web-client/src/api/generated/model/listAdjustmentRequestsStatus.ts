/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListAdjustmentRequestsStatus = typeof ListAdjustmentRequestsStatus[keyof typeof ListAdjustmentRequestsStatus];


export const ListAdjustmentRequestsStatus = {
  open: 'open',
  adopted: 'adopted',
  rejected: 'rejected',
} as const;
