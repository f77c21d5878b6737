/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Who keeps a key.
 */
export type ShareRole = typeof ShareRole[keyof typeof ShareRole];


export const ShareRole = {
  purchaser: 'purchaser',
  finance_supervisor: 'finance_supervisor',
  city_office: 'city_office',
} as const;
