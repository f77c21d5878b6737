/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { IdLot } from './idLot';
import type { SignalKind } from './signalKind';

/**
 * Two bids that share what independent bidders would not.
 */
export interface CollusionSignal {
  /** The two bids. */
  bid_ids: IdBid[];
  /** For which lot. */
  lot_id: IdLot;
  /** What they share. */
  signs: SignalKind[];
}
