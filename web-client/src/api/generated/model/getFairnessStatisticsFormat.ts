/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetFairnessStatisticsFormat = typeof GetFairnessStatisticsFormat[keyof typeof GetFairnessStatisticsFormat];


export const GetFairnessStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
