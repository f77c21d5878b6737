/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ChallengeStatus } from './challengeStatus';
import type { Claim } from './claim';
import type { IdChallenge } from './idChallenge';
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { Matter } from './matter';
import type { RemedyOutcome } from './remedyOutcome';
import type { Timestamp } from './timestamp';

/**
 * A challenge, for whoever raised it and who answers, supervises or audits.
 */
export interface ChallengeView {
  /** Whether the result could change. */
  affects_result: boolean;
  /**
     * The purchaser's answer.
     * @nullable
     */
  answer?: string | null;
  /** The end of the term to answer, excluded. */
  answer_due_at: Timestamp;
  answered_at?: Timestamp | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** 质疑事项. */
  claims: Claim[];
  /** When it was handed in. */
  created_at: Timestamp;
  /** 事实依据. */
  facts: string;
  /** 法律依据. */
  grounds: string;
  /** Its id. */
  id: IdChallenge;
  lot_id?: IdLot | null;
  /** What. */
  matter: Matter;
  outcome?: RemedyOutcome | null;
  /** Whether it was answered late, or is late now. */
  overdue: boolean;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** Its state. */
  status: ChallengeStatus;
  /**
     * Why it was rejected or withdrawn.
     * @nullable
     */
  status_reason?: string | null;
  /** When it was handed in. */
  submitted_at: Timestamp;
  /** Who challenges. */
  supplier_id: IdSupplier;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
