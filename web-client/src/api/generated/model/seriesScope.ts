/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SeriesScope = typeof SeriesScope[keyof typeof SeriesScope];


export const SeriesScope = {
  this: 'this',
  this_and_following: 'this_and_following',
  all: 'all',
} as const;
