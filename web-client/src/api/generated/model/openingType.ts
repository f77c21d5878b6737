/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OpeningType = typeof OpeningType[keyof typeof OpeningType];


export const OpeningType = {
  free: 'free',
  discount: 'discount',
  paid: 'paid',
} as const;
