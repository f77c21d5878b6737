/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type CheckKind = typeof CheckKind[keyof typeof CheckKind];


export const CheckKind = {
  qualification: 'qualification',
  compliance: 'compliance',
} as const;
