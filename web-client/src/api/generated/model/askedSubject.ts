/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AskedSubject = typeof AskedSubject[keyof typeof AskedSubject];


export const AskedSubject = {
  goods: 'goods',
  services: 'services',
  works: 'works',
} as const;
