/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetSocialVenueDashboardFormat = typeof GetSocialVenueDashboardFormat[keyof typeof GetSocialVenueDashboardFormat];


export const GetSocialVenueDashboardFormat = {
  json: 'json',
  csv: 'csv',
} as const;
