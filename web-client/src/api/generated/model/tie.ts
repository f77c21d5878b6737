/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { IdLot } from './idLot';

/**
 * Equal bids that were ordered by lot.
 */
export interface Tie {
  /** In the drawn order. */
  bid_ids: IdBid[];
  /** Of which lot. */
  lot_id: IdLot;
}
