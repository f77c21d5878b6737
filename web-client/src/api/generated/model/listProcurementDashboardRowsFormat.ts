/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListProcurementDashboardRowsFormat = typeof ListProcurementDashboardRowsFormat[keyof typeof ListProcurementDashboardRowsFormat];


export const ListProcurementDashboardRowsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
