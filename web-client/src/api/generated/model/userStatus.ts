/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type UserStatus = typeof UserStatus[keyof typeof UserStatus];


export const UserStatus = {
  active: 'active',
  disabled: 'disabled',
  erased: 'erased',
} as const;
