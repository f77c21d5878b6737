/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DrawStatus = typeof DrawStatus[keyof typeof DrawStatus];


export const DrawStatus = {
  entered: 'entered',
  won: 'won',
  lost: 'lost',
  withdrawn: 'withdrawn',
} as const;
