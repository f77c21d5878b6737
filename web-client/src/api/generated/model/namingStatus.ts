/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type NamingStatus = typeof NamingStatus[keyof typeof NamingStatus];


export const NamingStatus = {
  proposed: 'proposed',
  approved: 'approved',
  rejected: 'rejected',
  ended: 'ended',
} as const;
