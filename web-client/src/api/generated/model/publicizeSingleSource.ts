/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * Why one source only.
 */
export interface PublicizeSingleSource {
  /**
     * 1–5,000 characters; published.
     * @maxLength 5000
     */
  reason: string;
  until?: Timestamp | null;
}
