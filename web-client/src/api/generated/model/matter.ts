/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Matter = typeof Matter[keyof typeof Matter];


export const Matter = {
  documents: 'documents',
  process: 'process',
  result: 'result',
} as const;
