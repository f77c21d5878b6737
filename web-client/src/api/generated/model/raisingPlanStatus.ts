/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RaisingPlanStatus = typeof RaisingPlanStatus[keyof typeof RaisingPlanStatus];


export const RaisingPlanStatus = {
  filed: 'filed',
  accepted: 'accepted',
  cancelled: 'cancelled',
} as const;
