/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CreditKind = typeof CreditKind[keyof typeof CreditKind];


export const CreditKind = {
  commendation: 'commendation',
  late_performance: 'late_performance',
  breach: 'breach',
  penalty: 'penalty',
  other: 'other',
} as const;
