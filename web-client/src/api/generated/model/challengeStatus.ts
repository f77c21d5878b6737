/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ChallengeStatus = typeof ChallengeStatus[keyof typeof ChallengeStatus];


export const ChallengeStatus = {
  received: 'received',
  accepted: 'accepted',
  rejected: 'rejected',
  answered: 'answered',
  withdrawn: 'withdrawn',
} as const;
