/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A private key, released for the opening.
 */
export interface OpenBids {
  /**
     * X25519: 32 bytes, base64url without padding.
     * @maxLength 64
     */
  private_key: string;
}
