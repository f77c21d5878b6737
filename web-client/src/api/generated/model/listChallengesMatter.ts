/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListChallengesMatter = typeof ListChallengesMatter[keyof typeof ListChallengesMatter];


export const ListChallengesMatter = {
  documents: 'documents',
  process: 'process',
  result: 'result',
} as const;
