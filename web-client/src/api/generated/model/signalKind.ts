/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SignalKind = typeof SignalKind[keyof typeof SignalKind];


export const SignalKind = {
  same_author: 'same_author',
  same_agent: 'same_agent',
  same_contact: 'same_contact',
  same_deposit_account: 'same_deposit_account',
  same_document: 'same_document',
} as const;
