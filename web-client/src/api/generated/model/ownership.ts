/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Ownership = typeof Ownership[keyof typeof Ownership];


export const Ownership = {
  government: 'government',
  public_institution: 'public_institution',
  enterprise: 'enterprise',
  private_non_enterprise: 'private_non_enterprise',
  military: 'military',
  collective: 'collective',
} as const;
