/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CancellationGrounds = typeof CancellationGrounds[keyof typeof CancellationGrounds];


export const CancellationGrounds = {
  refused_to_sign: 'refused_to_sign',
  fraud: 'fraud',
  upheld_challenge: 'upheld_challenge',
  supplier_banned: 'supplier_banned',
} as const;
