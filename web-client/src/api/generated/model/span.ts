/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface Span {
  starts_at: string;
  ends_at: string;
}
