/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Channel = typeof Channel[keyof typeof Channel];


export const Channel = {
  online: 'online',
  counter: 'counter',
  phone: 'phone',
  village: 'village',
  machine: 'machine',
} as const;
