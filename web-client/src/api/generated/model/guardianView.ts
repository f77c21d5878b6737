/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 监护人, masked.
 */
export interface GuardianView {
  /** 姓名. */
  name: string;
  /** Their phone. */
  phone: string;
  /** How they are related. */
  relation: string;
}
