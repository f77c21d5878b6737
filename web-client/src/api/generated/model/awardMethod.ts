/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AwardMethod = typeof AwardMethod[keyof typeof AwardMethod];


export const AwardMethod = {
  comprehensive_score: 'comprehensive_score',
  lowest_evaluated_price: 'lowest_evaluated_price',
  lowest_final_price: 'lowest_final_price',
  negotiated_price: 'negotiated_price',
} as const;
