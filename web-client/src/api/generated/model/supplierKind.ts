/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SupplierKind = typeof SupplierKind[keyof typeof SupplierKind];


export const SupplierKind = {
  enterprise: 'enterprise',
  social_organization: 'social_organization',
  public_institution_class_two: 'public_institution_class_two',
  commercial_public_institution: 'commercial_public_institution',
  rural_collective: 'rural_collective',
  grassroots_self_governing: 'grassroots_self_governing',
  individual: 'individual',
  public_institution_class_one: 'public_institution_class_one',
  state_funded_mass_organization: 'state_funded_mass_organization',
} as const;
