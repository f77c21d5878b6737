/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetGrassrootsShareFormat = typeof GetGrassrootsShareFormat[keyof typeof GetGrassrootsShareFormat];


export const GetGrassrootsShareFormat = {
  json: 'json',
  csv: 'csv',
} as const;
