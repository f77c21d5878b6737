/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ApplicationStatus = typeof ApplicationStatus[keyof typeof ApplicationStatus];


export const ApplicationStatus = {
  submitted: 'submitted',
  withdrawn: 'withdrawn',
} as const;
