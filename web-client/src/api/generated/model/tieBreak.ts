/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type TieBreak = typeof TieBreak[keyof typeof TieBreak];


export const TieBreak = {
  technical_score: 'technical_score',
  random_draw: 'random_draw',
} as const;
