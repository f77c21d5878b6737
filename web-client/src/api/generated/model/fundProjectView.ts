/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';
import type { IdFundProject } from './idFundProject';
import type { IdFundPurpose } from './idFundPurpose';
import type { Timestamp } from './timestamp';

/**
 * A project.
 */
export interface FundProjectView {
  /**
     * 预算.
     * @nullable
     */
  budget_fen?: number | null;
  /** When it was entered. */
  created_at: Timestamp;
  /** What is done. */
  description: string;
  /**
     * Its last day.
     * @nullable
     */
  ends_on?: string | null;
  /** Of which fund. */
  fund_id: IdFund;
  /** Its id. */
  id: IdFundProject;
  purpose_id?: IdFundPurpose | null;
  /** Its first day. */
  starts_on: string;
  /** 名称. */
  title: string;
}
