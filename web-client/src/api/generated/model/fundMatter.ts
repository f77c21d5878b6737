/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundMatter = typeof FundMatter[keyof typeof FundMatter];


export const FundMatter = {
  charter: 'charter',
  election: 'election',
  major_raising: 'major_raising',
  major_investment: 'major_investment',
  merger: 'merger',
  purpose_change: 'purpose_change',
  plan: 'plan',
  other: 'other',
} as const;
