/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Civil affairs' number.
 */
export interface AcceptRaisingPlan {
  /**
     * 备案编号, 1–40 characters.
     * @maxLength 40
     */
  filing_number: string;
}
