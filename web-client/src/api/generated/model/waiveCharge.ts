/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why the venue does without.
 */
export interface WaiveCharge {
  /**
     * 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
