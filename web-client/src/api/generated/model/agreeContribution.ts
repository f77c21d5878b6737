/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 签约.
 */
export interface AgreeContribution {
  /**
     * 协议编号; an investment needs one.
     * @maxLength 200
     * @nullable
     */
  agreement_reference?: string | null;
  /**
     * 县级以上人民政府批准文号, where donors mainly pay for a project.
     * @maxLength 200
     * @nullable
     */
  approval_reference?: string | null;
  /**
     * 所占份额 of an investment, in hundredths of a percent.
     * @nullable
     */
  share_hundredths?: number | null;
}
