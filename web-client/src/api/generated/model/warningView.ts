/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Something that nobody is stopped by yet.
 */
export interface WarningView {
  /** Stable code for machines. */
  code: string;
  /** Words for people. */
  detail: string;
}
