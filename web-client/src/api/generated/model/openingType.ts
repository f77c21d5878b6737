/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 开放方式: 免费, 优惠, 收费.
 */
export type OpeningType = typeof OpeningType[keyof typeof OpeningType];


export const OpeningType = {
  free: 'free',
  discount: 'discount',
  paid: 'paid',
} as const;
