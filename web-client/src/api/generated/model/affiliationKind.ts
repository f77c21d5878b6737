/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AffiliationKind = typeof AffiliationKind[keyof typeof AffiliationKind];


export const AffiliationKind = {
  employment: 'employment',
  director_or_supervisor: 'director_or_supervisor',
  shareholder_or_controller: 'shareholder_or_controller',
  spouse: 'spouse',
  direct_blood: 'direct_blood',
  collateral_within_three_generations: 'collateral_within_three_generations',
  close_in_law: 'close_in_law',
} as const;
