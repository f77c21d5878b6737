/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The level in the tree. A zone 管理区 stands below the city beside the counties.
 */
export type RegionLevel = typeof RegionLevel[keyof typeof RegionLevel];


export const RegionLevel = {
  city: 'city',
  county: 'county',
  zone: 'zone',
  township: 'township',
  village: 'village',
} as const;
