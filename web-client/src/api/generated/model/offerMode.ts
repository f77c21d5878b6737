/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OfferMode = typeof OfferMode[keyof typeof OfferMode];


export const OfferMode = {
  free: 'free',
  discount: 'discount',
  paid_by_public: 'paid_by_public',
} as const;
