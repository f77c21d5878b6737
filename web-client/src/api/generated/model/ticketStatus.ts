/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type TicketStatus = typeof TicketStatus[keyof typeof TicketStatus];


export const TicketStatus = {
  valid: 'valid',
  redeemed: 'redeemed',
  no_show: 'no_show',
  cancelled: 'cancelled',
} as const;
