/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type UseGroup = typeof UseGroup[keyof typeof UseGroup];


export const UseGroup = {
  space: 'space',
  hour: 'hour',
  weekday: 'weekday',
  age_group: 'age_group',
  region: 'region',
  facility: 'facility',
} as const;
