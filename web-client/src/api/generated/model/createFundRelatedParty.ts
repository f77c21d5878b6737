/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Somebody who may not benefit.
 */
export interface CreateFundRelatedParty {
  /**
     * Name, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /**
     * How they are related, 1–200 characters.
     * @maxLength 200
     */
  relation: string;
  /**
     * 统一社会信用代码.
     * @maxLength 18
     * @nullable
     */
  uscc?: string | null;
}
