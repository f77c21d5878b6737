/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type About = typeof About[keyof typeof About];


export const About = {
  requirement: 'requirement',
  single_source: 'single_source',
} as const;
