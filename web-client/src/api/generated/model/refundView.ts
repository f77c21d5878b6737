/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { IdCharge } from './idCharge';
import type { IdRefund } from './idRefund';
import type { Method } from './method';
import type { Timestamp } from './timestamp';

/**
 * Money given back.
 */
export interface RefundView {
  /** How much, in fen. */
  amount_fen: Fen;
  /** Of which charge. */
  charge_id: IdCharge;
  /** Its id. */
  id: IdRefund;
  /** How. */
  method: Method;
  /** Why. */
  reason: string;
  /** When. */
  refunded_at: Timestamp;
}
