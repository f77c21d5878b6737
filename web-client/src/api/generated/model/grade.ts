/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 评估定级: 一级, 二级, 三级, 未定级.
 */
export type Grade = typeof Grade[keyof typeof Grade];


export const Grade = {
  first: 'first',
  second: 'second',
  third: 'third',
  unrated: 'unrated',
} as const;
