/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Outcome = typeof Outcome[keyof typeof Outcome];


export const Outcome = {
  upheld: 'upheld',
  partly_upheld: 'partly_upheld',
  dismissed: 'dismissed',
} as const;
