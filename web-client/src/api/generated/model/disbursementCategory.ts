/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DisbursementCategory = typeof DisbursementCategory[keyof typeof DisbursementCategory];


export const DisbursementCategory = {
  grant: 'grant',
  program: 'program',
  admin: 'admin',
  raising: 'raising',
  investment: 'investment',
} as const;
