/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why it came to nothing.
 */
export interface EndContribution {
  /**
     * Why, 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
