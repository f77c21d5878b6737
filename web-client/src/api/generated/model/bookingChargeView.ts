/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ChargeStatus } from './chargeStatus';
import type { Concession } from './concession';
import type { Fen } from './fen';
import type { IdCharge } from './idCharge';

/**
 * What is owed for a booking.
 */
export interface BookingChargeView {
  /** What is owed, in fen. */
  amount_fen: Fen;
  concession?: Concession | null;
  /** Its id. */
  id: IdCharge;
  /** Its state. */
  status: ChargeStatus;
}
