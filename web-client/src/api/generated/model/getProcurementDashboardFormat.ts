/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetProcurementDashboardFormat = typeof GetProcurementDashboardFormat[keyof typeof GetProcurementDashboardFormat];


export const GetProcurementDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
