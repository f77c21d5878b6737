/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetUseStatisticsGroupBy = typeof GetUseStatisticsGroupBy[keyof typeof GetUseStatisticsGroupBy];


export const GetUseStatisticsGroupBy = {
  space: 'space',
  hour: 'hour',
  weekday: 'weekday',
  age_group: 'age_group',
  region: 'region',
  facility: 'facility',
} as const;
