/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OccupancyGroup = typeof OccupancyGroup[keyof typeof OccupancyGroup];


export const OccupancyGroup = {
  space: 'space',
  day: 'day',
  month: 'month',
} as const;
