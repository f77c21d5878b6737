/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface ProblemField {
  pointer: string;
  code: string;
  detail: string;
}
