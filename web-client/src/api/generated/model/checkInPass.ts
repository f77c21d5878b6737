/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Direction } from './direction';
import type { IdFacility } from './idFacility';
import type { Timestamp } from './timestamp';

/**
 * One scan of a QR code.
 */
export interface CheckInPass {
  direction?: Direction | null;
  /** Where the scanner stands. */
  facility_id: IdFacility;
  /**
     * The scanner's own name for this scan, 1–100 characters: sent again it is the same scan.
     * @maxLength 100
     */
  nonce: string;
  /**
     * The text of the QR code.
     * @maxLength 300
     */
  pass: string;
  scanned_at?: Timestamp | null;
}
