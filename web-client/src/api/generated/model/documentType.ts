/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DocumentType = typeof DocumentType[keyof typeof DocumentType];


export const DocumentType = {
  resident_id: 'resident_id',
  taiwan_pass: 'taiwan_pass',
  home_return_pass: 'home_return_pass',
  passport: 'passport',
} as const;
