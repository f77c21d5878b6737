/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { IdCharge } from './idCharge';
import type { IdFacility } from './idFacility';
import type { IdPayment } from './idPayment';
import type { Method } from './method';
import type { Timestamp } from './timestamp';

/**
 * A receipt 收据.
 */
export interface ReceiptView {
  /** The same in Chinese capitals 大写. */
  amount_capitals: string;
  /** How much, in fen. */
  amount_fen: Fen;
  /** The same in yuan. */
  amount_yuan: string;
  /** The charge that was paid. */
  charge_id: IdCharge;
  /** The venue. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** The payment's id. */
  id: IdPayment;
  /** When. */
  issued_at: Timestamp;
  /** How. */
  method: Method;
  /** Its number, such as `QZ-2026-000001`; without gaps per facility and year. */
  number: string;
  /**
     * Who booked; masked for others than the person.
     * @nullable
     */
  payer?: string | null;
  /**
     * What the terminal or the bank printed.
     * @nullable
     */
  receipt_no?: string | null;
  /**
     * What was paid for: the space, with its time.
     * @nullable
     */
  subject?: string | null;
}
