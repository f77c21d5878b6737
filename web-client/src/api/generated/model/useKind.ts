/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type UseKind = typeof UseKind[keyof typeof UseKind];


export const UseKind = {
  booking: 'booking',
  ticket: 'ticket',
  delivery: 'delivery',
} as const;
