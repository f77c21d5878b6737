/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The key that proves receipts.
 */
export interface ReceiptKeyView {
  /** `Ed25519`. */
  algorithm: string;
  /** 32 bytes, base64url. */
  public_key: string;
}
