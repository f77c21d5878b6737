/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Direction } from './direction';
import type { Timestamp } from './timestamp';

/**
 * A scan at the door, or a check-in by hand.
 */
export interface CheckInBooking {
  direction?: Direction | null;
  /**
     * Names this scan: the same one sent again counts once. 1–100 characters.
     * @maxLength 100
     * @nullable
     */
  nonce?: string | null;
  /**
     * 入场码: the text that was scanned; the desk may do without.
     * @maxLength 300
     * @nullable
     */
  pass?: string | null;
  /**
     * Words for the audit trail.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
  scanned_at?: Timestamp | null;
}
