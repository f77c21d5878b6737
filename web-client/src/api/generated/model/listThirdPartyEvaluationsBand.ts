/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListThirdPartyEvaluationsBand = typeof ListThirdPartyEvaluationsBand[keyof typeof ListThirdPartyEvaluationsBand];


export const ListThirdPartyEvaluationsBand = {
  excellent: 'excellent',
  good: 'good',
  fair: 'fair',
  poor: 'poor',
} as const;
