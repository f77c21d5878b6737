/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Op = typeof Op[keyof typeof Op];


export const Op = {
  created: 'created',
  updated: 'updated',
  deleted: 'deleted',
} as const;
