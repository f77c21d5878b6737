/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 公开募捐资格.
 */
export interface QualifyFund {
  /**
     * 证书号, 1–40 characters.
     * @maxLength 40
     * @nullable
     */
  certificate?: string | null;
}
