/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RegionLevel = typeof RegionLevel[keyof typeof RegionLevel];


export const RegionLevel = {
  city: 'city',
  county: 'county',
  zone: 'zone',
  township: 'township',
  village: 'village',
} as const;
