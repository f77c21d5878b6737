/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 法定代表人.
 */
export interface FundLegalRepresentative {
  /**
     * 姓名, 1–50 characters.
     * @maxLength 50
     */
  name: string;
  /** Whether they represent another organization; it bars them (条例§23). */
  represents_others?: boolean;
  /** Whether they are a serving official 现职国家工作人员; it bars them (条例§23). */
  serving_official?: boolean;
}
