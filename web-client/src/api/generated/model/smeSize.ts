/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SmeSize = typeof SmeSize[keyof typeof SmeSize];


export const SmeSize = {
  micro: 'micro',
  small: 'small',
  medium: 'medium',
  large: 'large',
} as const;
