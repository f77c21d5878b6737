/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdAnything } from './idAnything';
import type { IdBid } from './idBid';
import type { Timestamp } from './timestamp';

/**
 * A final offer, as far as the caller may see it.
 */
export interface FinalOfferView {
  /** For which bid. */
  bid_id: IdBid;
  /**
     * In fen; null until the round is settled, but in the answer to who handed it in.
     * @nullable
     */
  price_fen?: number | null;
  /** In which round. */
  round_id: IdAnything;
  /** When it was handed in. */
  submitted_at: Timestamp;
}
