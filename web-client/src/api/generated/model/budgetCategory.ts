/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetCategory = typeof BudgetCategory[keyof typeof BudgetCategory];


export const BudgetCategory = {
  personnel: 'personnel',
  operations: 'operations',
  project: 'project',
  capital: 'capital',
} as const;
