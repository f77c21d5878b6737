/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FailureGrounds = typeof FailureGrounds[keyof typeof FailureGrounds];


export const FailureGrounds = {
  too_few_bidders: 'too_few_bidders',
  too_few_qualified: 'too_few_qualified',
  too_few_substantive: 'too_few_substantive',
  illegal_acts: 'illegal_acts',
  over_budget: 'over_budget',
  change_of_circumstances: 'change_of_circumstances',
} as const;
