/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Direction = typeof Direction[keyof typeof Direction];


export const Direction = {
  entry: 'entry',
  exit: 'exit',
} as const;
