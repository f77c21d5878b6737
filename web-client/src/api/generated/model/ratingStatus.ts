/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RatingStatus = typeof RatingStatus[keyof typeof RatingStatus];


export const RatingStatus = {
  published: 'published',
  withdrawn: 'withdrawn',
  set_aside: 'set_aside',
} as const;
