/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundKind = typeof FundKind[keyof typeof FundKind];


export const FundKind = {
  public_raising: 'public_raising',
  non_public: 'non_public',
  special_fund: 'special_fund',
} as const;
