/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 不批准.
 */
export interface RejectNamingRight {
  /**
     * Why, 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
