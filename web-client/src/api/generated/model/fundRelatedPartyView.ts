/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';
import type { IdFundRelatedParty } from './idFundRelatedParty';
import type { Timestamp } from './timestamp';

/**
 * Somebody who may not benefit.
 */
export interface FundRelatedPartyView {
  /** When it was entered. */
  created_at: Timestamp;
  /** To which fund. */
  fund_id: IdFund;
  /** Its id. */
  id: IdFundRelatedParty;
  /** Name. */
  name: string;
  /** How they are related. */
  relation: string;
  /**
     * 统一社会信用代码.
     * @nullable
     */
  uscc?: string | null;
}
