/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AccountKind = typeof AccountKind[keyof typeof AccountKind];


export const AccountKind = {
  asset: 'asset',
  liability: 'liability',
  net_asset: 'net_asset',
  income: 'income',
  expense: 'expense',
} as const;
