/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundAccountRole = typeof FundAccountRole[keyof typeof FundAccountRole];


export const FundAccountRole = {
  cash: 'cash',
  investment: 'investment',
  original_fund: 'original_fund',
  net_assets: 'net_assets',
  restricted_net_assets: 'restricted_net_assets',
  donation_income: 'donation_income',
  restricted_income: 'restricted_income',
  investment_income: 'investment_income',
  other_income: 'other_income',
  program_expense: 'program_expense',
  admin_expense: 'admin_expense',
  raising_expense: 'raising_expense',
} as const;
