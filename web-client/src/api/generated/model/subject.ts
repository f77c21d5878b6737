/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Subject = typeof Subject[keyof typeof Subject];


export const Subject = {
  goods: 'goods',
  services: 'services',
} as const;
