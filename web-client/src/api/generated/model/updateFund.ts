/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundLegalRepresentative } from './fundLegalRepresentative';

/**
 * Changes to a draft.
 */
export interface UpdateFund {
  /**
     * 慈善组织.
     * @nullable
     */
  charity?: boolean | null;
  legal_representative?: FundLegalRepresentative | null;
  /**
     * 名称.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  /**
     * 原始基金 in fen.
     * @nullable
     */
  original_fund_fen?: number | null;
  /**
     * Whether it is paid in, in cash.
     * @nullable
     */
  original_fund_in_cash?: boolean | null;
  /**
     * 宗旨.
     * @maxLength 1000
     * @nullable
     */
  purpose?: string | null;
}
