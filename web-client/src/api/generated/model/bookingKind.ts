/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BookingKind = typeof BookingKind[keyof typeof BookingKind];


export const BookingKind = {
  visit: 'visit',
  session: 'session',
} as const;
