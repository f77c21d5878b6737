/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ScanOutcome = typeof ScanOutcome[keyof typeof ScanOutcome];


export const ScanOutcome = {
  accepted: 'accepted',
  duplicate: 'duplicate',
  not_inside: 'not_inside',
} as const;
