/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListContributionsFormat = typeof ListContributionsFormat[keyof typeof ListContributionsFormat];


export const ListContributionsFormat = {
  json: 'json',
  csv: 'csv',
} as const;
