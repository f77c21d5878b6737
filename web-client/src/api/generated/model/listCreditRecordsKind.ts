/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListCreditRecordsKind = typeof ListCreditRecordsKind[keyof typeof ListCreditRecordsKind];


export const ListCreditRecordsKind = {
  commendation: 'commendation',
  late_performance: 'late_performance',
  breach: 'breach',
  penalty: 'penalty',
  other: 'other',
} as const;
