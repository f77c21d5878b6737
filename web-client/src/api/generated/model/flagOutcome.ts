/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FlagOutcome = typeof FlagOutcome[keyof typeof FlagOutcome];


export const FlagOutcome = {
  confirmed: 'confirmed',
  dismissed: 'dismissed',
} as const;
