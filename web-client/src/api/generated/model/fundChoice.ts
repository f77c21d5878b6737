/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundChoice = typeof FundChoice[keyof typeof FundChoice];


export const FundChoice = {
  for: 'for',
  against: 'against',
  abstain: 'abstain',
} as const;
