/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type EvaluatorSelection = typeof EvaluatorSelection[keyof typeof EvaluatorSelection];


export const EvaluatorSelection = {
  procurement: 'procurement',
  appointment: 'appointment',
} as const;
