/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ClaimEvidence } from './claimEvidence';
import type { IdSubsidyAgreement } from './idSubsidyAgreement';
import type { IdSubsidyClaim } from './idSubsidyClaim';
import type { LocalDate } from './localDate';
import type { SubsidyClaimStatus } from './subsidyClaimStatus';
import type { Timestamp } from './timestamp';

/**
 * A claim.
 */
export interface SubsidyClaimView {
  /** Under which agreement. */
  agreement_id: IdSubsidyAgreement;
  /** What is claimed: the same, or what was left of the cap. */
  amount_fen: number;
  /** What this caller can do now. */
  available_actions: string[];
  /** Who claimed. */
  claimed_by: string;
  /** What it comes to, fen. */
  computed_fen: number;
  /** When it was computed. */
  created_at: Timestamp;
  /**
     * Who decided.
     * @nullable
     */
  decided_by?: string | null;
  /**
     * The visits that it is computed from; empty once it is rejected, and not in lists.
     * @nullable
     */
  evidence?: ClaimEvidence[] | null;
  /** Its id. */
  id: IdSubsidyClaim;
  /** Minutes in all. */
  minutes: number;
  /** People in all. */
  people: number;
  /** The first date. */
  period_from: LocalDate;
  /** The last date, included. */
  period_to: LocalDate;
  /** Its state. */
  status: SubsidyClaimStatus;
  /**
     * Why it was decided so.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
