/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type StrikeStatus = typeof StrikeStatus[keyof typeof StrikeStatus];


export const StrikeStatus = {
  active: 'active',
  appealed: 'appealed',
  upheld: 'upheld',
  excused: 'excused',
  revoked: 'revoked',
} as const;
