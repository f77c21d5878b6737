/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OpenDayRegistrationStatus = typeof OpenDayRegistrationStatus[keyof typeof OpenDayRegistrationStatus];


export const OpenDayRegistrationStatus = {
  pending: 'pending',
  approved: 'approved',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const;
