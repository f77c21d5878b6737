/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GivenBy = typeof GivenBy[keyof typeof GivenBy];


export const GivenBy = {
  service_user: 'service_user',
  expert: 'expert',
  third_party: 'third_party',
  purchaser: 'purchaser',
} as const;
