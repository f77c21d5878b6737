/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetMisuseKind = typeof BudgetMisuseKind[keyof typeof BudgetMisuseKind];


export const BudgetMisuseKind = {
  purpose: 'purpose',
  category: 'category',
  contract: 'contract',
} as const;
