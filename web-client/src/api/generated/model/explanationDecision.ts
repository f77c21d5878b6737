/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ExplanationDecision = typeof ExplanationDecision[keyof typeof ExplanationDecision];


export const ExplanationDecision = {
  accepted: 'accepted',
  rejected: 'rejected',
} as const;
