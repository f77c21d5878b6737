/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetRectificationDashboardFormat = typeof GetRectificationDashboardFormat[keyof typeof GetRectificationDashboardFormat];


export const GetRectificationDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
