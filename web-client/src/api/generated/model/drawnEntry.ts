/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DrawStatus } from './drawStatus';
import type { IdDrawEntry } from './idDrawEntry';

/**
 * An entry as it was drawn; nothing about people.
 */
export interface DrawnEntry {
  /**
     * SHA-256 of the seed and the id, in hexadecimal: what the order is by.
     * @nullable
     */
  digest?: string | null;
  /** Its id. */
  id: IdDrawEntry;
  /** How many people it is. */
  party_size: number;
  /**
     * Its place in the order, from 1.
     * @nullable
     */
  place?: number | null;
  /** `won` or `lost`. */
  result: DrawStatus;
}
