/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetOutcomeStatisticsFormat = typeof GetOutcomeStatisticsFormat[keyof typeof GetOutcomeStatisticsFormat];


export const GetOutcomeStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
