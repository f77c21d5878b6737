/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BidStatus } from './bidStatus';
import type { IdBid } from './idBid';

/**
 * A bid that is out, and why.
 */
export interface RejectedBidView {
  /** Which bid. */
  bid_id: IdBid;
  /**
     * Why.
     * @nullable
     */
  reason?: string | null;
  /** How. */
  status: BidStatus;
  /** Whose. */
  supplier_name: string;
}
