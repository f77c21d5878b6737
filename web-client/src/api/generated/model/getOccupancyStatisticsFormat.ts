/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetOccupancyStatisticsFormat = typeof GetOccupancyStatisticsFormat[keyof typeof GetOccupancyStatisticsFormat];


export const GetOccupancyStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
