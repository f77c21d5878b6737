/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { Method } from './method';

/**
 * What was taken and given by one method.
 */
export interface MethodTotals {
  /** How. */
  method: Method;
  /** Their sum, in fen. */
  paid_fen: Fen;
  /**
     * How many payments.
     * @minimum 0
     */
  payments: number;
  /** Their sum, in fen. */
  refunded_fen: Fen;
  /**
     * How many refunds.
     * @minimum 0
     */
  refunds: number;
}
