/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RemedyOutcome = typeof RemedyOutcome[keyof typeof RemedyOutcome];


export const RemedyOutcome = {
  upheld: 'upheld',
  partly_upheld: 'partly_upheld',
  dismissed: 'dismissed',
} as const;
