/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RemedyOrder = typeof RemedyOrder[keyof typeof RemedyOrder];


export const RemedyOrder = {
  none: 'none',
  correct: 'correct',
  cancel_award: 'cancel_award',
  re_tender: 're_tender',
} as const;
