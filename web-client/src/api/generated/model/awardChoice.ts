/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { IdLot } from './idLot';

/**
 * The winner of one lot.
 */
export interface AwardChoice {
  /** Which bid: the first of the ranking. */
  bid_id: IdBid;
  /** Which lot. */
  lot_id: IdLot;
}
