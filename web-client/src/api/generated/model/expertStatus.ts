/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ExpertStatus = typeof ExpertStatus[keyof typeof ExpertStatus];


export const ExpertStatus = {
  active: 'active',
  suspended: 'suspended',
} as const;
