/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundPosition = typeof FundPosition[keyof typeof FundPosition];


export const FundPosition = {
  chair: 'chair',
  vice_chair: 'vice_chair',
  secretary_general: 'secretary_general',
  member: 'member',
} as const;
