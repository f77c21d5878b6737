/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 预约状态.
 */
export type Status = typeof Status[keyof typeof Status];


export const Status = {
  held: 'held',
  pending: 'pending',
  confirmed: 'confirmed',
  checked_in: 'checked_in',
  completed: 'completed',
  cancelled: 'cancelled',
  rejected: 'rejected',
  no_show: 'no_show',
  closed_by_venue: 'closed_by_venue',
} as const;
