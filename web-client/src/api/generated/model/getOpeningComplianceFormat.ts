/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetOpeningComplianceFormat = typeof GetOpeningComplianceFormat[keyof typeof GetOpeningComplianceFormat];


export const GetOpeningComplianceFormat = {
  json: 'json',
  csv: 'csv',
} as const;
