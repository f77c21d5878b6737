/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Attachment } from './attachment';
import type { DisbursementCategory } from './disbursementCategory';
import type { DisbursementRecipient } from './disbursementRecipient';
import type { DisbursementStatus } from './disbursementStatus';
import type { IdFund } from './idFund';
import type { IdFundDisbursement } from './idFundDisbursement';
import type { IdFundProject } from './idFundProject';
import type { IdFundPurpose } from './idFundPurpose';
import type { IdFundVote } from './idFundVote';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { IdUser } from './idUser';
import type { Timestamp } from './timestamp';

/**
 * A disbursement.
 */
export interface DisbursementView {
  /** How much. */
  amount_fen: number;
  approved_at?: Timestamp | null;
  approved_by?: IdUser | null;
  /** 附件. */
  attachments: Attachment[];
  /** What the caller may do now. */
  available_actions: string[];
  /** What it is spent on. */
  category: DisbursementCategory;
  /** When it was requested. */
  created_at: Timestamp;
  entry_id?: IdLedgerEntry | null;
  /** Whether that entry was reversed: the money came back. */
  entry_reversed: boolean;
  /** Of which fund. */
  fund_id: IdFund;
  /** Its id. */
  id: IdFundDisbursement;
  paid_by?: IdUser | null;
  /**
     * When.
     * @nullable
     */
  paid_on?: string | null;
  project_id?: IdFundProject | null;
  /** 用途. */
  purpose: string;
  purpose_id?: IdFundPurpose | null;
  recipient?: DisbursementRecipient | null;
  /** Who requested it. */
  requested_by: IdUser;
  reviewed_at?: Timestamp | null;
  reviewed_by?: IdUser | null;
  /** Its state. */
  status: DisbursementStatus;
  /**
     * Why it was rejected or cancelled.
     * @nullable
     */
  status_reason?: string | null;
  /**
     * What became of it.
     * @nullable
     */
  summary?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  vote_id?: IdFundVote | null;
}
