/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Method = typeof Method[keyof typeof Method];


export const Method = {
  cash: 'cash',
  card_terminal: 'card_terminal',
  transfer: 'transfer',
} as const;
