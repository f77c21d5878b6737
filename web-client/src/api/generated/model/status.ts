/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Status = typeof Status[keyof typeof Status];


export const Status = {
  plan: 'plan',
  need_consulted: 'need_consulted',
  notice: 'notice',
  open_for_bids: 'open_for_bids',
  opened: 'opened',
  qualified: 'qualified',
  evaluated: 'evaluated',
  awarded: 'awarded',
  result_published: 'result_published',
  contracted: 'contracted',
  accepted: 'accepted',
  paid: 'paid',
  failed: 'failed',
  terminated: 'terminated',
  suspended: 'suspended',
} as const;
