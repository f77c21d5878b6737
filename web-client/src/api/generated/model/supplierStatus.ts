/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type SupplierStatus = typeof SupplierStatus[keyof typeof SupplierStatus];


export const SupplierStatus = {
  applied: 'applied',
  admitted: 'admitted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
} as const;
