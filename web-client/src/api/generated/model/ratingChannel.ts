/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RatingChannel = typeof RatingChannel[keyof typeof RatingChannel];


export const RatingChannel = {
  app: 'app',
  web: 'web',
  phone: 'phone',
  staff: 'staff',
  paper: 'paper',
} as const;
