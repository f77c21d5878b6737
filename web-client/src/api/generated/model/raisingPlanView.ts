/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';
import type { IdFundVote } from './idFundVote';
import type { IdRaisingPlan } from './idRaisingPlan';
import type { RaisingDeadlineView } from './raisingDeadlineView';
import type { RaisingDisclosureView } from './raisingDisclosureView';
import type { RaisingPlanStatus } from './raisingPlanStatus';
import type { Timestamp } from './timestamp';

/**
 * A raising plan. To give, follow `platform_url`: the platform here takes no donations.
 */
export interface RaisingPlanView {
  /** What the caller may do now. */
  available_actions: string[];
  /** Its first day. */
  begins_on: string;
  /** When it was entered. */
  created_at: Timestamp;
  /** The disclosures that it owes. */
  deadlines: RaisingDeadlineView[];
  /** What the public was told. */
  disclosures: RaisingDisclosureView[];
  /** Its last day. */
  ends_on: string;
  /** When it was filed. */
  filed_on: string;
  /**
     * 备案编号.
     * @nullable
     */
  filing_number?: string | null;
  /** Of which fund. */
  fund_id: IdFund;
  /** Its id. */
  id: IdRaisingPlan;
  /**
     * The designated platform.
     * @nullable
     */
  platform_code?: string | null;
  /**
     * The plan's page there.
     * @nullable
     */
  platform_url?: string | null;
  /** 募捐目的. */
  purpose: string;
  /** Its state. */
  status: RaisingPlanStatus;
  /**
     * 募捐目标 in fen.
     * @nullable
     */
  target_fen?: number | null;
  /** 名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** The vote on it. */
  vote_id: IdFundVote;
}
