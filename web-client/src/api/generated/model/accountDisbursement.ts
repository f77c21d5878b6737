/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What became of it 核销.
 */
export interface AccountDisbursement {
  /**
     * 1–2,000 characters.
     * @maxLength 2000
     */
  summary: string;
}
