/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type LotStatus = typeof LotStatus[keyof typeof LotStatus];


export const LotStatus = {
  active: 'active',
  failed: 'failed',
  awarded: 'awarded',
  contracted: 'contracted',
} as const;
