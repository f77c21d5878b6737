/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListOpeningOffersMode = typeof ListOpeningOffersMode[keyof typeof ListOpeningOffersMode];


export const ListOpeningOffersMode = {
  free: 'free',
  discount: 'discount',
  paid_by_public: 'paid_by_public',
} as const;
