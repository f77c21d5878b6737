/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CustodianRole } from './custodianRole';
import type { Timestamp } from './timestamp';

/**
 * Who keeps a key: public, because bidders seal to it.
 */
export interface CustodianView {
  /** SHA-256 of the public key in hex: compare it with the procurement documents. */
  fingerprint: string;
  /** X25519: 32 bytes, base64url. */
  public_key: string;
  /** When it was registered. */
  registered_at: Timestamp;
  released_at?: Timestamp | null;
  /** In which role. */
  role: CustodianRole;
}
