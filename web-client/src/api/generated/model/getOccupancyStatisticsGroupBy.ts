/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetOccupancyStatisticsGroupBy = typeof GetOccupancyStatisticsGroupBy[keyof typeof GetOccupancyStatisticsGroupBy];


export const GetOccupancyStatisticsGroupBy = {
  space: 'space',
  day: 'day',
  month: 'month',
} as const;
