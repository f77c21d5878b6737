/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FacilityStatus = typeof FacilityStatus[keyof typeof FacilityStatus];


export const FacilityStatus = {
  draft: 'draft',
  open: 'open',
  suspended: 'suspended',
} as const;
