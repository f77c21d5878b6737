/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BookingStatus = typeof BookingStatus[keyof typeof BookingStatus];


export const BookingStatus = {
  held: 'held',
  pending: 'pending',
  confirmed: 'confirmed',
  checked_in: 'checked_in',
  completed: 'completed',
  cancelled: 'cancelled',
  rejected: 'rejected',
  no_show: 'no_show',
  closed_by_venue: 'closed_by_venue',
} as const;
