/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type PreviewMethod = typeof PreviewMethod[keyof typeof PreviewMethod];


export const PreviewMethod = {
  comprehensive_score: 'comprehensive_score',
  lowest_evaluated_price: 'lowest_evaluated_price',
} as const;
