/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetUseStatisticsFormat = typeof GetUseStatisticsFormat[keyof typeof GetUseStatisticsFormat];


export const GetUseStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
