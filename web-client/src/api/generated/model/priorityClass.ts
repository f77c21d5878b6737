/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type PriorityClass = typeof PriorityClass[keyof typeof PriorityClass];


export const PriorityClass = {
  public_benefit: 'public_benefit',
  seniors: 'seniors',
  youth: 'youth',
  general: 'general',
} as const;
