/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FlagKind = typeof FlagKind[keyof typeof FlagKind];


export const FlagKind = {
  venue_velocity: 'venue_velocity',
  device_velocity: 'device_velocity',
  clerk_velocity: 'clerk_velocity',
  linked_device: 'linked_device',
} as const;
