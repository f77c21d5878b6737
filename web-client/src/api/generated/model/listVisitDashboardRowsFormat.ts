/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListVisitDashboardRowsFormat = typeof ListVisitDashboardRowsFormat[keyof typeof ListVisitDashboardRowsFormat];


export const ListVisitDashboardRowsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
