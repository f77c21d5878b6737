/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AdjustmentKind } from './adjustmentKind';
import type { AdjustmentStatus } from './adjustmentStatus';
import type { IdAdjustmentRequest } from './idAdjustmentRequest';
import type { IdCatalogueVersion } from './idCatalogueVersion';
import type { Timestamp } from './timestamp';

/**
 * A request to change a catalogue. It never says who asked.
 */
export interface AdjustmentRequestView {
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * Which item.
     * @nullable
     */
  code?: string | null;
  /** When it was asked. */
  created_at: Timestamp;
  decided_at?: Timestamp | null;
  /**
     * Why it was decided so.
     * @nullable
     */
  decision_reason?: string | null;
  /**
     * 说明.
     * @nullable
     */
  description?: string | null;
  /** Its id. */
  id: IdAdjustmentRequest;
  /** What is asked for. */
  kind: AdjustmentKind;
  /** Whether the caller asked it. */
  mine: boolean;
  /**
     * 名称.
     * @nullable
     */
  name?: string | null;
  /**
     * 理由; for who asked and who decides.
     * @nullable
     */
  reason?: string | null;
  /** Whose catalogue. */
  region: string;
  /** Its state. */
  status: AdjustmentStatus;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  version_id?: IdCatalogueVersion | null;
}
