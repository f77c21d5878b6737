/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type RaisingDisclosureKind = typeof RaisingDisclosureKind[keyof typeof RaisingDisclosureKind];


export const RaisingDisclosureKind = {
  interim: 'interim',
  final: 'final',
} as const;
