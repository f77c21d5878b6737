/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ContributionKind = typeof ContributionKind[keyof typeof ContributionKind];


export const ContributionKind = {
  investment: 'investment',
  equity: 'equity',
  joint_venture: 'joint_venture',
  donation: 'donation',
  naming_sponsorship: 'naming_sponsorship',
} as const;
