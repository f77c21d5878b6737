/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardStatus } from './awardStatus';
import type { CancellationGrounds } from './cancellationGrounds';
import type { IdAward } from './idAward';
import type { IdBid } from './idBid';
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

/**
 * An award.
 */
export interface AwardView {
  /** What this caller can do now. */
  available_actions: string[];
  /** The bid that won. */
  bid_id: IdBid;
  cancellation_grounds?: CancellationGrounds | null;
  /**
     * Why, in words.
     * @nullable
     */
  cancellation_reason?: string | null;
  cancelled_at?: Timestamp | null;
  /** When it was decided. */
  decided_at: Timestamp;
  /** Its id. */
  id: IdAward;
  /** Of which lot. */
  lot_id: IdLot;
  /** 包号. */
  lot_number: number;
  /** What was bid, in fen; the contract is signed at this price. */
  price_fen: number;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** Whether the result was announced. */
  published: boolean;
  /**
     * What the purchaser said about it.
     * @nullable
     */
  reason?: string | null;
  /** Its state. */
  status: AwardStatus;
  /** Who won. */
  supplier_id: IdSupplier;
  /** Its name. */
  supplier_name: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
