/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Envelope } from './envelope';

/**
 * Another envelope in place of the one that was handed in.
 */
export interface ReplaceBid {
  /** Sealed anew. */
  envelope: Envelope;
}
