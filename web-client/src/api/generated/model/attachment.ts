/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A paper behind an entry, kept elsewhere and named by its digest.
 */
export interface Attachment {
  /**
     * Its length in bytes.
     * @minimum 0
     * @nullable
     */
  bytes?: number | null;
  /**
     * 文件名, 1–200 characters.
     * @maxLength 200
     */
  name: string;
  /**
     * SHA-256, 64 lower-case hexadecimal digits.
     * @minLength 64
     * @maxLength 64
     */
  sha256: string;
}
