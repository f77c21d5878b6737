/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type HoldStatus = typeof HoldStatus[keyof typeof HoldStatus];


export const HoldStatus = {
  held: 'held',
  expired: 'expired',
  released: 'released',
} as const;
