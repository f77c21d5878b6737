/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OfferStatus = typeof OfferStatus[keyof typeof OfferStatus];


export const OfferStatus = {
  applied: 'applied',
  site_checked: 'site_checked',
  listed: 'listed',
  delisted: 'delisted',
} as const;
