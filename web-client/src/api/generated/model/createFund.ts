/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundKind } from './fundKind';
import type { FundLegalRepresentative } from './fundLegalRepresentative';
import type { IdFund } from './idFund';
import type { IdOrganization } from './idOrganization';
import type { NewFundMember } from './newFundMember';

/**
 * A fund to found.
 */
export interface CreateFund {
  /** 慈善组织. */
  charity?: boolean;
  /**
     * 理事: 5–25 before it is registered.
     * @maxItems 25
     */
  council?: NewFundMember[];
  host_id?: IdFund | null;
  /** 类别. */
  kind: FundKind;
  legal_representative?: FundLegalRepresentative | null;
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /** 全国性: the larger 原始基金. */
  national?: boolean;
  organization_id?: IdOrganization | null;
  /**
     * 原始基金 in fen; not of a 专项基金.
     * @nullable
     */
  original_fund_fen?: number | null;
  /** Whether it is paid in, in cash. */
  original_fund_in_cash?: boolean;
  /**
     * 宗旨, 1–1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  purpose?: string | null;
  /**
     * 监事: one at least before it is registered.
     * @maxItems 25
     */
  supervisors?: NewFundMember[];
}
