/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type EvaluationObjectionStatus = typeof EvaluationObjectionStatus[keyof typeof EvaluationObjectionStatus];


export const EvaluationObjectionStatus = {
  open: 'open',
  adjusted: 'adjusted',
  kept: 'kept',
} as const;
