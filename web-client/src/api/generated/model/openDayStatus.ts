/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OpenDayStatus = typeof OpenDayStatus[keyof typeof OpenDayStatus];


export const OpenDayStatus = {
  planned: 'planned',
  unit_approved: 'unit_approved',
  public: 'public',
  registration_closed: 'registration_closed',
  held: 'held',
  cancelled: 'cancelled',
} as const;
