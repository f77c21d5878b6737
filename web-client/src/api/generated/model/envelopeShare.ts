/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ShareRole } from './shareRole';

/**
 * Two parts of the secret, sealed to one custodian.
 */
export interface EnvelopeShare {
  /** HPKE's ciphertext: 64 bytes and a tag of 16, base64url. */
  ciphertext: string;
  /** HPKE's encapsulated key: 32 bytes, base64url. */
  enc: string;
  /** The custodian's public key that it was sealed to: 32 bytes, base64url. */
  public_key: string;
  /** Whose. */
  role: ShareRole;
}
