/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RecipientKind = typeof RecipientKind[keyof typeof RecipientKind];


export const RecipientKind = {
  organization: 'organization',
  person: 'person',
} as const;
