/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListFacilitiesSort = typeof ListFacilitiesSort[keyof typeof ListFacilitiesSort];


export const ListFacilitiesSort = {
  Name: 'Name',
  CreatedAt: 'CreatedAt',
  NewestFirst: 'NewestFirst',
} as const;
