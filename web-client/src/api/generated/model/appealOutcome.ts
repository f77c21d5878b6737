/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AppealOutcome = typeof AppealOutcome[keyof typeof AppealOutcome];


export const AppealOutcome = {
  upheld: 'upheld',
  dismissed: 'dismissed',
} as const;
