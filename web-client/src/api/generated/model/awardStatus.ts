/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AwardStatus = typeof AwardStatus[keyof typeof AwardStatus];


export const AwardStatus = {
  active: 'active',
  cancelled: 'cancelled',
} as const;
