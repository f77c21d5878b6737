/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * From which experts how many are drawn.
 */
export interface Stratum {
  /**
     * How many experts.
     * @minimum 1
     * @maximum 99
     */
  count: number;
  /**
     * A code or class of the purchase catalogue.
     * @minLength 1
     * @maxLength 20
     */
  domain: string;
}
