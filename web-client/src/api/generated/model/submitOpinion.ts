/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An opinion to give.
 */
export interface SubmitOpinion {
  /**
     * 1–2,000 characters.
     * @maxLength 2000
     */
  text: string;
}
