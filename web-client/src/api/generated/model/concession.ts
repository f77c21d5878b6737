/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 优惠对象 (公共文化体育设施条例 §21; 博物馆: 保障法 §33).
 */
export type Concession = typeof Concession[keyof typeof Concession];


export const Concession = {
  student: 'student',
  senior: 'senior',
  disabled: 'disabled',
  teacher: 'teacher',
  military: 'military',
} as const;
