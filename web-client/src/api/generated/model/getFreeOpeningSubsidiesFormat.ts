/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetFreeOpeningSubsidiesFormat = typeof GetFreeOpeningSubsidiesFormat[keyof typeof GetFreeOpeningSubsidiesFormat];


export const GetFreeOpeningSubsidiesFormat = {
  json: 'json',
  csv: 'csv',
} as const;
