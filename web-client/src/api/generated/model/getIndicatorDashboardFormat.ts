/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetIndicatorDashboardFormat = typeof GetIndicatorDashboardFormat[keyof typeof GetIndicatorDashboardFormat];


export const GetIndicatorDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
