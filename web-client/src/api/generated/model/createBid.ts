/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Envelope } from './envelope';
import type { IdLot } from './idLot';
import type { IdSupplier } from './idSupplier';

/**
 * A bid.
 */
export interface CreateBid {
  /** What the bidder's own machine has sealed; one share for each of the three custodians. */
  envelope: Envelope;
  lot_id?: IdLot | null;
  supplier_id?: IdSupplier | null;
}
