/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetBudgetMisuseStatisticsFormat = typeof GetBudgetMisuseStatisticsFormat[keyof typeof GetBudgetMisuseStatisticsFormat];


export const GetBudgetMisuseStatisticsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
