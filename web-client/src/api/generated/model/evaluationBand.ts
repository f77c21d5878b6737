/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type EvaluationBand = typeof EvaluationBand[keyof typeof EvaluationBand];


export const EvaluationBand = {
  excellent: 'excellent',
  good: 'good',
  fair: 'fair',
  poor: 'poor',
} as const;
