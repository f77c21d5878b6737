/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CalendarDayKind = typeof CalendarDayKind[keyof typeof CalendarDayKind];


export const CalendarDayKind = {
  holiday: 'holiday',
  make_up_workday: 'make_up_workday',
} as const;
