/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Whether an account may be used; only its owner can erase it.
 */
export type UserActivity = typeof UserActivity[keyof typeof UserActivity];


export const UserActivity = {
  active: 'active',
  disabled: 'disabled',
} as const;
