/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type BudgetLevel = typeof BudgetLevel[keyof typeof BudgetLevel];


export const BudgetLevel = {
  city: 'city',
  county: 'county',
  township: 'township',
  village: 'village',
} as const;
