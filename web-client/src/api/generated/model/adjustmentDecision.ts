/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AdjustmentDecision = typeof AdjustmentDecision[keyof typeof AdjustmentDecision];


export const AdjustmentDecision = {
  adopted: 'adopted',
  rejected: 'rejected',
} as const;
