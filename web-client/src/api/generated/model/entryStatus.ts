/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type EntryStatus = typeof EntryStatus[keyof typeof EntryStatus];


export const EntryStatus = {
  waiting: 'waiting',
  offered: 'offered',
  accepted: 'accepted',
  declined: 'declined',
  lapsed: 'lapsed',
  left: 'left',
  ended: 'ended',
} as const;
