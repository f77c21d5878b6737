/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BidReceipt } from './bidReceipt';
import type { BidStatus } from './bidStatus';
import type { BidViewContent } from './bidViewContent';
import type { IdBid } from './idBid';
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

/**
 * A bid, as far as the caller may see it.
 */
export interface BidView {
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * What was in it: for the bidder, the purchaser, the finance supervisor, the auditor and the panel.
     * @nullable
     */
  content?: BidViewContent;
  ended_at?: Timestamp | null;
  /** SHA-256 of the envelope's canonical JSON. */
  envelope_sha256: string;
  /**
     * 最后报价, in fen.
     * @nullable
     */
  final_price_fen?: number | null;
  /** Its id. */
  id: IdBid;
  /** For which lot. */
  lot_id: IdLot;
  opened_at?: Timestamp | null;
  /**
     * 投标报价, in fen, from the opening on.
     * @nullable
     */
  price_fen?: number | null;
  /** For which project. */
  project_id: IdProcurementProject;
  receipt?: BidReceipt | null;
  /** Its state; for the public, what the opening said until the result is published. */
  status: BidStatus;
  /**
     * Why it was withdrawn, is invalid or disqualified.
     * @nullable
     */
  status_reason?: string | null;
  /** When it was received. */
  submitted_at: Timestamp;
  /** Whose. */
  supplier_id: IdSupplier;
  /** The bidder's name. */
  supplier_name: string;
  /** Grows with every change. */
  version: number;
}
