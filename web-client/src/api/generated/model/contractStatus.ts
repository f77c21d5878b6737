/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ContractStatus = typeof ContractStatus[keyof typeof ContractStatus];


export const ContractStatus = {
  signed: 'signed',
  accepted: 'accepted',
  paid: 'paid',
  terminated: 'terminated',
} as const;
