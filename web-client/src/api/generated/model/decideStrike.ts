/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A decision about a strike.
 */
export interface DecideStrike {
  /**
     * Why, which the person reads, 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
}
