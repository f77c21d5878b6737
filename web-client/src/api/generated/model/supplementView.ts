/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContract } from './idContract';
import type { IdContractSupplement } from './idContractSupplement';
import type { Timestamp } from './timestamp';

/**
 * A supplement.
 */
export interface SupplementView {
  /** How much more, in fen. */
  amount_fen: number;
  /** Of which contract. */
  contract_id: IdContract;
  /** When it was agreed. */
  created_at: Timestamp;
  /** Its id. */
  id: IdContractSupplement;
  /** What for. */
  reason: string;
}
