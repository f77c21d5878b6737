/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OpinionOutcome = typeof OpinionOutcome[keyof typeof OpinionOutcome];


export const OpinionOutcome = {
  open: 'open',
  adopted: 'adopted',
  not_adopted: 'not_adopted',
} as const;
