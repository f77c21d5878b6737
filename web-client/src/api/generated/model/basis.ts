/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Basis = typeof Basis[keyof typeof Basis];


export const Basis = {
  per_person: 'per_person',
  per_hour: 'per_hour',
} as const;
