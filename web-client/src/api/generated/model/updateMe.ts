/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Changes of one's own account.
 */
export interface UpdateMe {
  /**
     * 显示名.
     * @nullable
     */
  display_name?: string | null;
  /**
     * A mobile number; another one must be confirmed again. Null removes it.
     * @nullable
     */
  phone?: string | null;
}
