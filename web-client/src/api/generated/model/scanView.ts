/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Direction } from './direction';
import type { IdTicket } from './idTicket';
import type { IdTicketScan } from './idTicketScan';
import type { ScanOutcome } from './scanOutcome';
import type { Timestamp } from './timestamp';

/**
 * A scan in the log.
 */
export interface ScanView {
  /** Which way. */
  direction: Direction;
  /** Its id. */
  id: IdTicketScan;
  /** Its visitor, masked. */
  name: string;
  /** The scanner's name for it. */
  nonce: string;
  /** What it was, seen with all others of its ticket so far. */
  outcome: ScanOutcome;
  /** When it reached us. */
  received_at: Timestamp;
  /** The clock at the door. */
  scanned_at: Timestamp;
  /** Of which ticket. */
  ticket_id: IdTicket;
}
