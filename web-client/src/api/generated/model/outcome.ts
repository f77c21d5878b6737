/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Outcome = typeof Outcome[keyof typeof Outcome];


export const Outcome = {
  accepted: 'accepted',
  duplicate: 'duplicate',
  not_inside: 'not_inside',
} as const;
