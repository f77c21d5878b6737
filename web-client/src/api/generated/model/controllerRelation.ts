/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ControllerRelation = typeof ControllerRelation[keyof typeof ControllerRelation];


export const ControllerRelation = {
  controller: 'controller',
  parent: 'parent',
  legal_representative: 'legal_representative',
} as const;
