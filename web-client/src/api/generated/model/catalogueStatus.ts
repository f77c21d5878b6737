/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CatalogueStatus = typeof CatalogueStatus[keyof typeof CatalogueStatus];


export const CatalogueStatus = {
  collect: 'collect',
  draft: 'draft',
  consult: 'consult',
  expert: 'expert',
  finance_consent: 'finance_consent',
  published: 'published',
  superseded: 'superseded',
} as const;
