/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One of the things that are challenged 质疑事项.
 */
export interface Claim {
  /** Names it in a complaint. */
  code: string;
  /** What is claimed. */
  text: string;
}
