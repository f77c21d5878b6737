/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Confidence = typeof Confidence[keyof typeof Confidence];


export const Confidence = {
  checked: 'checked',
  high: 'high',
  medium: 'medium',
  low: 'low',
  policy_choice: 'policy_choice',
} as const;
