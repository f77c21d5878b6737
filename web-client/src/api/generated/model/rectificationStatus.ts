/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RectificationStatus = typeof RectificationStatus[keyof typeof RectificationStatus];


export const RectificationStatus = {
  open: 'open',
  called_back: 'called_back',
  fixed: 'fixed',
  closed: 'closed',
  cancelled: 'cancelled',
} as const;
