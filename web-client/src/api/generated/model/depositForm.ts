/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DepositForm = typeof DepositForm[keyof typeof DepositForm];


export const DepositForm = {
  guarantee: 'guarantee',
  insurance: 'insurance',
  check: 'check',
  cash: 'cash',
} as const;
