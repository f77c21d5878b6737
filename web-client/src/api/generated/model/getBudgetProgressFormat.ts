/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetBudgetProgressFormat = typeof GetBudgetProgressFormat[keyof typeof GetBudgetProgressFormat];


export const GetBudgetProgressFormat = {
  json: 'json',
  csv: 'csv',
} as const;
