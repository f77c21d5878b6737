/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SubjectKind = typeof SubjectKind[keyof typeof SubjectKind];


export const SubjectKind = {
  facility: 'facility',
  organization: 'organization',
  supplier: 'supplier',
  contract: 'contract',
  programme: 'programme',
} as const;
