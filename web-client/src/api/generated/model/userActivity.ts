/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type UserActivity = typeof UserActivity[keyof typeof UserActivity];


export const UserActivity = {
  active: 'active',
  disabled: 'disabled',
} as const;
