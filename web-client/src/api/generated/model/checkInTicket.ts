/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Direction } from './direction';
import type { Timestamp } from './timestamp';

/**
 * One scan of a ticket.
 */
export interface CheckInTicket {
  direction?: Direction | null;
  /**
     * The scanner's own name for this scan, 1–100 characters: sent again it is the same scan.
     * @maxLength 100
     */
  nonce: string;
  /**
     * The text of the QR code, where it was scanned: it must be of this ticket.
     * @maxLength 300
     * @nullable
     */
  pass?: string | null;
  scanned_at?: Timestamp | null;
}
