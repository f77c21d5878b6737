/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Authority = typeof Authority[keyof typeof Authority];


export const Authority = {
  county: 'county',
  city: 'city',
} as const;
