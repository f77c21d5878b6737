/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 批准冠名.
 */
export interface ApproveNamingRight {
  /**
     * 批准文号.
     * @maxLength 200
     */
  approval_reference: string;
}
