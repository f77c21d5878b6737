/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Decision = typeof Decision[keyof typeof Decision];


export const Decision = {
  confirm: 'confirm',
  reject: 'reject',
} as const;
