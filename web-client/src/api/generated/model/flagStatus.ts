/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FlagStatus = typeof FlagStatus[keyof typeof FlagStatus];


export const FlagStatus = {
  open: 'open',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
} as const;
