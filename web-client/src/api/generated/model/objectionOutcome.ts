/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ObjectionOutcome = typeof ObjectionOutcome[keyof typeof ObjectionOutcome];


export const ObjectionOutcome = {
  adjusted: 'adjusted',
  kept: 'kept',
} as const;
