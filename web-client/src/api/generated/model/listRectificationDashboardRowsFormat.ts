/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListRectificationDashboardRowsFormat = typeof ListRectificationDashboardRowsFormat[keyof typeof ListRectificationDashboardRowsFormat];


export const ListRectificationDashboardRowsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
