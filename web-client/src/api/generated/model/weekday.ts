/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Weekday = typeof Weekday[keyof typeof Weekday];


export const Weekday = {
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
} as const;
