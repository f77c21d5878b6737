/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundVoteOutcome = typeof FundVoteOutcome[keyof typeof FundVoteOutcome];


export const FundVoteOutcome = {
  passed: 'passed',
  failed: 'failed',
  no_quorum: 'no_quorum',
} as const;
