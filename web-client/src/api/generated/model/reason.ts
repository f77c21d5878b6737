/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface Reason {
  /** @nullable */
  reason?: string | null;
}
