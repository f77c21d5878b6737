/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DonorKind = typeof DonorKind[keyof typeof DonorKind];


export const DonorKind = {
  person: 'person',
  organization: 'organization',
} as const;
