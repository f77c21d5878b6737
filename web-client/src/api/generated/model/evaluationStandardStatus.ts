/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type EvaluationStandardStatus = typeof EvaluationStandardStatus[keyof typeof EvaluationStandardStatus];


export const EvaluationStandardStatus = {
  draft: 'draft',
  published: 'published',
  superseded: 'superseded',
} as const;
