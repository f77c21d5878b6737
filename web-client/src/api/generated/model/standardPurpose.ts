/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type StandardPurpose = typeof StandardPurpose[keyof typeof StandardPurpose];


export const StandardPurpose = {
  third_party: 'third_party',
  self_evaluation: 'self_evaluation',
} as const;
