/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProcurementMethod } from './procurementMethod';
import type { Subject } from './subject';
import type { Timestamp } from './timestamp';

/**
 * A plan whose legal terms are asked for.
 */
export interface TimelinePreview {
  bids_due_at?: Timestamp | null;
  /**
     * 预算金额, fen: decides on the panel and on open tender.
     * @nullable
     */
  budget_fen?: number | null;
  /** 技术复杂、社会影响较大. */
  complex?: boolean;
  /** 采购方式. */
  method: ProcurementMethod;
  publish_at?: Timestamp | null;
  /**
     * Where; the city by default.
     * @nullable
     */
  region?: string | null;
  /** 采购标的. */
  subject: Subject;
}
