/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An appeal 申诉.
 */
export interface AppealStrike {
  /**
     * Why it should not count, 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
}
