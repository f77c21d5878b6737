/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetOpeningDashboardFormat = typeof GetOpeningDashboardFormat[keyof typeof GetOpeningDashboardFormat];


export const GetOpeningDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
