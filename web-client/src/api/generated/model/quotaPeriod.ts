/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type QuotaPeriod = typeof QuotaPeriod[keyof typeof QuotaPeriod];


export const QuotaPeriod = {
  day: 'day',
  week: 'week',
  month: 'month',
} as const;
