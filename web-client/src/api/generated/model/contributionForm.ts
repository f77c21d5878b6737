/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ContributionForm = typeof ContributionForm[keyof typeof ContributionForm];


export const ContributionForm = {
  cash: 'cash',
  in_kind: 'in_kind',
} as const;
