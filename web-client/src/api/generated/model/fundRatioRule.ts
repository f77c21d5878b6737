/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundRatioRule = typeof FundRatioRule[keyof typeof FundRatioRule];


export const FundRatioRule = {
  public_raising: 'public_raising',
  charity: 'charity',
  non_public: 'non_public',
  hosted: 'hosted',
} as const;
