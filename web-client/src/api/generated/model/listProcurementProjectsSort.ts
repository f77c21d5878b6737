/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListProcurementProjectsSort = typeof ListProcurementProjectsSort[keyof typeof ListProcurementProjectsSort];


export const ListProcurementProjectsSort = {
  created_at: 'created_at',
  '-created_at': '-created_at',
  '-published_at': '-published_at',
  bids_due_at: 'bids_due_at',
} as const;
