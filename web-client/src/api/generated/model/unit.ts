/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Unit = typeof Unit[keyof typeof Unit];


export const Unit = {
  hour: 'hour',
  booking: 'booking',
  person: 'person',
} as const;
