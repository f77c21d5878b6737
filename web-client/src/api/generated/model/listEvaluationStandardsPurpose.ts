/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListEvaluationStandardsPurpose = typeof ListEvaluationStandardsPurpose[keyof typeof ListEvaluationStandardsPurpose];


export const ListEvaluationStandardsPurpose = {
  third_party: 'third_party',
  self_evaluation: 'self_evaluation',
} as const;
