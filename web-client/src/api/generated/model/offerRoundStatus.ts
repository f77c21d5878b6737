/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OfferRoundStatus = typeof OfferRoundStatus[keyof typeof OfferRoundStatus];


export const OfferRoundStatus = {
  open: 'open',
  closed: 'closed',
  settled: 'settled',
} as const;
