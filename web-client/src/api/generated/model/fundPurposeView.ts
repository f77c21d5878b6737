/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';
import type { IdFundPurpose } from './idFundPurpose';
import type { Timestamp } from './timestamp';

/**
 * A purpose, for those who may read the books.
 */
export interface FundPurposeView {
  /**
     * When the purpose was changed last.
     * @nullable
     */
  changed_on?: string | null;
  /** When it was opened. */
  created_at: Timestamp;
  /** Whether the donor refused publication. */
  donor_anonymous: boolean;
  /**
     * What the donor consented to last.
     * @nullable
     */
  donor_consent?: string | null;
  /**
     * Who gave it; null where the donor refused publication.
     * @nullable
     */
  donor_name?: string | null;
  /** Of which fund. */
  fund_id: IdFund;
  /** 财政资金. */
  government: boolean;
  /** Its id. */
  id: IdFundPurpose;
  /** What the money is for. */
  name: string;
  /** When it last changed. */
  updated_at: Timestamp;
}
