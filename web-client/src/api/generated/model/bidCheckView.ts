/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CheckKind } from './checkKind';
import type { IdAnything } from './idAnything';
import type { IdBid } from './idBid';
import type { Timestamp } from './timestamp';

/**
 * What was found of a bid. The last of a kind counts.
 */
export interface BidCheckView {
  /** Of which bid. */
  bid_id: IdBid;
  /** When. */
  checked_at: Timestamp;
  /** Its id. */
  id: IdAnything;
  /** What was checked. */
  kind: CheckKind;
  /** Whether it is as it must be. */
  passed: boolean;
  /**
     * Why not.
     * @nullable
     */
  reason?: string | null;
}
