/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContract } from './idContract';
import type { IdContractPayment } from './idContractPayment';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A payment.
 */
export interface ContractPaymentView {
  /** How much, in fen. */
  amount_fen: number;
  /** Under which contract. */
  contract_id: IdContract;
  /** When. */
  created_at: Timestamp;
  /** Its id. */
  id: IdContractPayment;
  /** On which day. */
  paid_on: LocalDate;
  /** Who recorded it. */
  recorded_by: string;
  /** 支付凭证号. */
  reference: string;
}
