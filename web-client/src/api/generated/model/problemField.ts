/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A field that breaks a rule.
 */
export interface ProblemField {
  /** Stable code for machines. */
  code: string;
  /** Words for people. */
  detail: string;
  /** JSON pointer into the body, or `/name` of a query parameter. */
  pointer: string;
}
