/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OnConflict = typeof OnConflict[keyof typeof OnConflict];


export const OnConflict = {
  refuse: 'refuse',
  skip: 'skip',
} as const;
