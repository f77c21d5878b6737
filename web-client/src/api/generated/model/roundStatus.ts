/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RoundStatus = typeof RoundStatus[keyof typeof RoundStatus];


export const RoundStatus = {
  upcoming: 'upcoming',
  open: 'open',
  allocating: 'allocating',
  decided: 'decided',
  published: 'published',
  closed: 'closed',
} as const;
