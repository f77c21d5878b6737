/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListProcurementProjectsSubject = typeof ListProcurementProjectsSubject[keyof typeof ListProcurementProjectsSubject];


export const ListProcurementProjectsSubject = {
  goods: 'goods',
  services: 'services',
} as const;
