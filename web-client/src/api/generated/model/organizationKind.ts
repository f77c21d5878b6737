/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];


export const OrganizationKind = {
  government_agency: 'government_agency',
  public_institution: 'public_institution',
  social_organization: 'social_organization',
  enterprise: 'enterprise',
  school: 'school',
  military_unit: 'military_unit',
  village_committee: 'village_committee',
  other: 'other',
} as const;
