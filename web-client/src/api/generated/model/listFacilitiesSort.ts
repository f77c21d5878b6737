/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListFacilitiesSort = typeof ListFacilitiesSort[keyof typeof ListFacilitiesSort];


export const ListFacilitiesSort = {
  name: 'name',
  created_at: 'created_at',
  '-created_at': '-created_at',
} as const;
