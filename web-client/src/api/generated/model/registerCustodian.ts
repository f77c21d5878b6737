/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A custodian's public key.
 */
export interface RegisterCustodian {
  /** X25519: 32 bytes, base64url without padding. */
  public_key: string;
}
