/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Sharing = typeof Sharing[keyof typeof Sharing];


export const Sharing = {
  exclusive: 'exclusive',
  shared: 'shared',
} as const;
