/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 行政层级: independent of grade and kind.
 */
export type FacilityLevel = typeof FacilityLevel[keyof typeof FacilityLevel];


export const FacilityLevel = {
  city: 'city',
  county: 'county',
  township: 'township',
  village: 'village',
} as const;
