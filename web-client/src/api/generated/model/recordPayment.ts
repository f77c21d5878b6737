/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { Method } from './method';

/**
 * Money that the cashier takes.
 */
export interface RecordPayment {
  /** How much, in fen: exactly what is due. */
  amount_fen: Fen;
  /** How. */
  method: Method;
  /**
     * What the terminal or the bank printed; not for cash.
     * @maxLength 64
     * @nullable
     */
  receipt_no?: string | null;
}
