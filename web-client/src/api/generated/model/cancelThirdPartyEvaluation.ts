/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why an evaluation is called off.
 */
export interface CancelThirdPartyEvaluation {
  /**
     * 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}
