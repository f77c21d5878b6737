/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 监护人 of a visitor under 14.
 */
export interface NewGuardian {
  /** That they agree to the visit and to this use of the data; `true`. */
  consent: boolean;
  /**
     * 姓名.
     * @maxLength 50
     */
  name: string;
  /**
     * A mobile or landline number.
     * @maxLength 20
     */
  phone: string;
  /**
     * How they are related, such as 父亲.
     * @maxLength 20
     */
  relation: string;
}
