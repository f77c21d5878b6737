/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type LocationAccuracy = typeof LocationAccuracy[keyof typeof LocationAccuracy];


export const LocationAccuracy = {
  exact: 'exact',
  approximate: 'approximate',
  hidden: 'hidden',
} as const;
