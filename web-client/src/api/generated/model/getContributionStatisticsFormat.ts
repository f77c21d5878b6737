/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetContributionStatisticsFormat = typeof GetContributionStatisticsFormat[keyof typeof GetContributionStatisticsFormat];


export const GetContributionStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
