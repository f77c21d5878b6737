/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetLineStatus = typeof BudgetLineStatus[keyof typeof BudgetLineStatus];


export const BudgetLineStatus = {
  draft: 'draft',
  approved: 'approved',
  closed: 'closed',
} as const;
