/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Changes to an account.
 */
export interface UpdateLedgerAccount {
  /**
     * 科目名称.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  /**
     * 限定用途.
     * @maxLength 200
     * @nullable
     */
  purpose?: string | null;
}
