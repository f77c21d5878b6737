/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type PriorityGroup = typeof PriorityGroup[keyof typeof PriorityGroup];


export const PriorityGroup = {
  none: 'none',
  senior: 'senior',
  disabled: 'disabled',
  military: 'military',
} as const;
