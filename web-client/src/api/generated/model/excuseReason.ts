/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ExcuseReason = typeof ExcuseReason[keyof typeof ExcuseReason];


export const ExcuseReason = {
  illness: 'illness',
  emergency: 'emergency',
  weather: 'weather',
  venue_fault: 'venue_fault',
  other: 'other',
} as const;
