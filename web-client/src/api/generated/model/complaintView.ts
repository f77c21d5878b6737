/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ComplaintStatus } from './complaintStatus';
import type { IdChallenge } from './idChallenge';
import type { IdComplaint } from './idComplaint';
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { RemedyOrder } from './remedyOrder';
import type { RemedyOutcome } from './remedyOutcome';
import type { SuspensionView } from './suspensionView';
import type { Timestamp } from './timestamp';

/**
 * A complaint, for whoever raised it and the purchaser, who decides and who audits.
 */
export interface ComplaintView {
  /** Whether the result could change. */
  affects_result: boolean;
  /** What this caller can do now. */
  available_actions: string[];
  /** The challenge that went before. */
  challenge_id: IdChallenge;
  /** When it was handed in. */
  created_at: Timestamp;
  decided_at?: Timestamp | null;
  /**
     * 投诉处理决定.
     * @nullable
     */
  decision?: string | null;
  /** The end of the term to decide, excluded. */
  decision_due_at: Timestamp;
  /** 事实依据. */
  facts: string;
  /** Its id. */
  id: IdComplaint;
  lot_id?: IdLot | null;
  /** Codes of claims of the challenge. */
  matters: string[];
  order?: RemedyOrder | null;
  outcome?: RemedyOutcome | null;
  /** Whether it was decided late, or is late now. */
  overdue: boolean;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** Its state. */
  status: ComplaintStatus;
  /**
     * Why it was rejected or withdrawn.
     * @nullable
     */
  status_reason?: string | null;
  /** When it was handed in. */
  submitted_at: Timestamp;
  /** Who complains. */
  supplier_id: IdSupplier;
  /** When the purchase stood still for it. */
  suspensions: SuspensionView[];
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
