/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetReturnKind = typeof BudgetReturnKind[keyof typeof BudgetReturnKind];


export const BudgetReturnKind = {
  disbursed: 'disbursed',
  appropriated: 'appropriated',
} as const;
