/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { IdCharge } from './idCharge';
import type { IdPayment } from './idPayment';
import type { Method } from './method';
import type { Timestamp } from './timestamp';

/**
 * Money taken.
 */
export interface PaymentView {
  /** How much, in fen. */
  amount_fen: Fen;
  /** What for. */
  charge_id: IdCharge;
  /** Its id; `GET /receipts/{id}` shows its receipt. */
  id: IdPayment;
  /** How. */
  method: Method;
  /**
     * What the terminal or the bank printed.
     * @nullable
     */
  receipt_no?: string | null;
  /** The number of our receipt, such as `QZ-2026-000001`. */
  receipt_number: string;
  /** When. */
  taken_at: Timestamp;
}
