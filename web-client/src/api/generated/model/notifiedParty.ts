/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type NotifiedParty = typeof NotifiedParty[keyof typeof NotifiedParty];


export const NotifiedParty = {
  provider: 'provider',
  authority: 'authority',
} as const;
