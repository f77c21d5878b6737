/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundRatio = typeof FundRatio[keyof typeof FundRatio];


export const FundRatio = {
  spending: 'spending',
  administration: 'administration',
} as const;
