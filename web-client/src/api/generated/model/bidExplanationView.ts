/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExplanationDecision } from './explanationDecision';
import type { IdAnything } from './idAnything';
import type { IdBid } from './idBid';
import type { Timestamp } from './timestamp';

/**
 * An explanation that was asked for.
 */
export interface BidExplanationView {
  answered_at?: Timestamp | null;
  /** Of which bid. */
  bid_id: IdBid;
  decided_at?: Timestamp | null;
  decision?: ExplanationDecision | null;
  /**
     * Why.
     * @nullable
     */
  decision_reason?: string | null;
  /** Until when the bidder answers, excluded. */
  due_at: Timestamp;
  /**
     * The bidder's words.
     * @nullable
     */
  explanation?: string | null;
  /** Its id. */
  id: IdAnything;
  /** Why it was asked for. */
  reason: string;
  /** When. */
  requested_at: Timestamp;
}
