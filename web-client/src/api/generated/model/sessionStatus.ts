/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SessionStatus = typeof SessionStatus[keyof typeof SessionStatus];


export const SessionStatus = {
  awaiting_permit: 'awaiting_permit',
  open: 'open',
  cancelled: 'cancelled',
  ended: 'ended',
} as const;
