/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListOpeningCommitmentsKind = typeof ListOpeningCommitmentsKind[keyof typeof ListOpeningCommitmentsKind];


export const ListOpeningCommitmentsKind = {
  agency: 'agency',
  school: 'school',
} as const;
