/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetVisitDashboardFormat = typeof GetVisitDashboardFormat[keyof typeof GetVisitDashboardFormat];


export const GetVisitDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
