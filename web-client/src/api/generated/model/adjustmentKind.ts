/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AdjustmentKind = typeof AdjustmentKind[keyof typeof AdjustmentKind];


export const AdjustmentKind = {
  add: 'add',
  change: 'change',
  remove: 'remove',
} as const;
