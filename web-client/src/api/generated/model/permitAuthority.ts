/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type PermitAuthority = typeof PermitAuthority[keyof typeof PermitAuthority];


export const PermitAuthority = {
  county: 'county',
  city: 'city',
} as const;
