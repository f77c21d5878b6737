/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetDisbursementStatus = typeof BudgetDisbursementStatus[keyof typeof BudgetDisbursementStatus];


export const BudgetDisbursementStatus = {
  requested: 'requested',
  approved: 'approved',
  rejected: 'rejected',
} as const;
