/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CommitmentKind = typeof CommitmentKind[keyof typeof CommitmentKind];


export const CommitmentKind = {
  agency: 'agency',
  school: 'school',
} as const;
