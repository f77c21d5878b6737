/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type MemberStatus = typeof MemberStatus[keyof typeof MemberStatus];


export const MemberStatus = {
  drawn: 'drawn',
  confirmed: 'confirmed',
  declined: 'declined',
  recused: 'recused',
} as const;
