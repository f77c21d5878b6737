/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CustodianRole = typeof CustodianRole[keyof typeof CustodianRole];


export const CustodianRole = {
  purchaser: 'purchaser',
  finance_supervisor: 'finance_supervisor',
  city_office: 'city_office',
} as const;
