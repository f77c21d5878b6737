/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FundDutyStatus = typeof FundDutyStatus[keyof typeof FundDutyStatus];


export const FundDutyStatus = {
  done: 'done',
  late: 'late',
  overdue: 'overdue',
  pending: 'pending',
} as const;
