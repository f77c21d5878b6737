/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why.
 */
export interface EvaluationReason {
  /**
     * 1–500 characters.
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
}
