/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Grade = typeof Grade[keyof typeof Grade];


export const Grade = {
  first: 'first',
  second: 'second',
  third: 'third',
  unrated: 'unrated',
} as const;
