/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type VisitorDocument = typeof VisitorDocument[keyof typeof VisitorDocument];


export const VisitorDocument = {
  resident_id: 'resident_id',
  passport: 'passport',
  hk_macau_permit: 'hk_macau_permit',
  taiwan_permit: 'taiwan_permit',
} as const;
