/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FacilityLevel = typeof FacilityLevel[keyof typeof FacilityLevel];


export const FacilityLevel = {
  city: 'city',
  county: 'county',
  township: 'township',
  village: 'village',
} as const;
