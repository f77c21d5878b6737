/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RoundStatus = typeof RoundStatus[keyof typeof RoundStatus];


export const RoundStatus = {
  open: 'open',
  closed: 'closed',
  settled: 'settled',
} as const;
