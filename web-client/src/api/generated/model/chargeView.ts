/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ChargeStatus } from './chargeStatus';
import type { Concession } from './concession';
import type { Fen } from './fen';
import type { IdBooking } from './idBooking';
import type { IdCharge } from './idCharge';
import type { IdFacility } from './idFacility';
import type { PaymentView } from './paymentView';
import type { RefundView } from './refundView';
import type { Timestamp } from './timestamp';

/**
 * What is owed for a booking.
 */
export interface ChargeView {
  /** What is owed of it: less after a cancellation. */
  amount_fen: Fen;
  /** What this caller can do now. */
  available_actions: string[];
  booking_id?: IdBooking | null;
  concession?: Concession | null;
  /** When it was made. */
  created_at: Timestamp;
  /** The venue. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** Its id. */
  id: IdCharge;
  /** What was paid. */
  paid_fen: Fen;
  /**
     * Payments in their order; not in lists.
     * @nullable
     */
  payments?: PaymentView[] | null;
  /** What the booking costs, in fen. */
  price_fen: Fen;
  /**
     * Why it is what it is.
     * @nullable
     */
  reason?: string | null;
  /** What was given back. */
  refunded_fen: Fen;
  /**
     * Refunds in their order; not in lists.
     * @nullable
     */
  refunds?: RefundView[] | null;
  /** The state. */
  status: ChargeStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
