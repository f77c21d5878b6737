/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { Method } from './method';

/**
 * Money that the manager gives back.
 */
export interface RecordRefund {
  amount_fen?: Fen | null;
  /** How. */
  method: Method;
  /**
     * Why.
     * @maxLength 500
     */
  reason: string;
}
