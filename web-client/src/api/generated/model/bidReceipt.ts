/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Proves that the server received an envelope at a time.
 */
export interface BidReceipt {
  /** The bid. */
  bid_id: string;
  /** SHA-256 of the envelope's canonical JSON, in hex. */
  envelope_sha256: string;
  /** For which lot. */
  lot_id: string;
  /** For which project. */
  project_id: string;
  /** Ed25519 over seven lines: 64 bytes, base64url. */
  signature: string;
  /** When it was received, RFC 3339; signed exactly as it is written here. */
  submitted_at: string;
  /** Whose. */
  supplier_id: string;
}
