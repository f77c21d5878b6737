/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ThirdPartyEvaluationStatus = typeof ThirdPartyEvaluationStatus[keyof typeof ThirdPartyEvaluationStatus];


export const ThirdPartyEvaluationStatus = {
  selected: 'selected',
  plan_approved: 'plan_approved',
  fieldwork: 'fieldwork',
  draft: 'draft',
  objection: 'objection',
  final: 'final',
  notified: 'notified',
  applied: 'applied',
  cancelled: 'cancelled',
} as const;
