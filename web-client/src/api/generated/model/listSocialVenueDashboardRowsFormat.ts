/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListSocialVenueDashboardRowsFormat = typeof ListSocialVenueDashboardRowsFormat[keyof typeof ListSocialVenueDashboardRowsFormat];


export const ListSocialVenueDashboardRowsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
