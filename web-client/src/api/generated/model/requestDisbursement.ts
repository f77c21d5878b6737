/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Attachment } from './attachment';
import type { DisbursementCategory } from './disbursementCategory';
import type { DisbursementRecipient } from './disbursementRecipient';
import type { IdFundProject } from './idFundProject';
import type { IdFundPurpose } from './idFundPurpose';
import type { IdFundVote } from './idFundVote';

/**
 * Money to spend.
 */
export interface RequestDisbursement {
  /**
     * How much, in fen.
     * @minimum 1
     */
  amount_fen: number;
  /**
     * 附件.
     * @maxItems 50
     */
  attachments?: Attachment[];
  category?: DisbursementCategory | null;
  project_id?: IdFundProject | null;
  /**
     * 用途, 1–500 characters.
     * @maxLength 500
     */
  purpose: string;
  purpose_id?: IdFundPurpose | null;
  recipient?: DisbursementRecipient | null;
  vote_id?: IdFundVote | null;
}
