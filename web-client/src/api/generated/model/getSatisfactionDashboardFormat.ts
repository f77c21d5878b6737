/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetSatisfactionDashboardFormat = typeof GetSatisfactionDashboardFormat[keyof typeof GetSatisfactionDashboardFormat];


export const GetSatisfactionDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
