/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EnvelopeShare } from './envelopeShare';

/**
 * 密封投标文件. Its digest is that of its canonical JSON: members in this order, no white space.
 */
export interface Envelope {
  /** The content and a tag of 16 bytes, base64url. */
  ciphertext: string;
  /** What binds the shares to one secret: 32 bytes, base64url. */
  commitment: string;
  /** For which lot. */
  lot_id: string;
  /** 12 bytes, base64url. */
  nonce: string;
  /** For which project. */
  project_id: string;
  /** For the purchaser, the finance supervisor and the city office, in this order. */
  shares: EnvelopeShare[];
  /** `DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM`. */
  suite: string;
  /** Whose. */
  supplier_id: string;
  /**
     * 1.
     * @minimum 0
     */
  version: number;
}
