/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundAccountView } from './fundAccountView';
import type { FundKind } from './fundKind';
import type { FundLegalRepresentative } from './fundLegalRepresentative';
import type { FundMemberView } from './fundMemberView';
import type { FundStatus } from './fundStatus';
import type { IdFund } from './idFund';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * A fund.
 */
export interface FundView {
  /** Its chart of accounts, for those who may read the books. */
  accounts: FundAccountView[];
  /** What the caller may do now. */
  available_actions: string[];
  /** 慈善组织. */
  charity: boolean;
  /** 理事. */
  council: FundMemberView[];
  /** When it was entered. */
  created_at: Timestamp;
  host_id?: IdFund | null;
  /** Its id. */
  id: IdFund;
  /** 类别. */
  kind: FundKind;
  legal_representative?: FundLegalRepresentative | null;
  /** 名称. */
  name: string;
  /** 全国性. */
  national: boolean;
  /** Whose books. */
  organization_id: IdOrganization;
  /** 原始基金. */
  original_fund_fen: number;
  /** Whether it is paid in, in cash. */
  original_fund_in_cash: boolean;
  /**
     * 宗旨.
     * @nullable
     */
  purpose?: string | null;
  /**
     * 公开募捐资格证书号.
     * @nullable
     */
  qualification_certificate?: string | null;
  /**
     * Since when it may raise money in public.
     * @nullable
     */
  qualified_on?: string | null;
  /** Where it is registered. */
  region: string;
  /**
     * When it was registered.
     * @nullable
     */
  registered_on?: string | null;
  /**
     * 登记证号.
     * @nullable
     */
  registration_number?: string | null;
  /** Its state. */
  status: FundStatus;
  /** 监事. */
  supervisors: FundMemberView[];
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}
