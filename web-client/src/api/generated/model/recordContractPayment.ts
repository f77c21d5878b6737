/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A payment.
 */
export interface RecordContractPayment {
  /** How much, in fen. */
  amount_fen: number;
  /** On which day. */
  paid_on: LocalDate;
  /**
     * 支付凭证号, 1–100 characters; one payment is recorded once.
     * @maxLength 100
     */
  reference: string;
}
