/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Concession = typeof Concession[keyof typeof Concession];


export const Concession = {
  student: 'student',
  senior: 'senior',
  disabled: 'disabled',
  teacher: 'teacher',
  military: 'military',
} as const;
