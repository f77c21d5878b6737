/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListExpertsStatus = typeof ListExpertsStatus[keyof typeof ListExpertsStatus];


export const ListExpertsStatus = {
  active: 'active',
  suspended: 'suspended',
} as const;
