/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccountKind } from './accountKind';
import type { IdLedgerAccount } from './idLedgerAccount';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * An account.
 */
export interface LedgerAccountView {
  /** The sum of all its postings, in fen, debits positive. */
  balance_fen: number;
  /** 科目编码. */
  code: string;
  /** When it was opened. */
  created_at: Timestamp;
  /** 币种, always CNY. */
  currency: string;
  /** Its id. */
  id: IdLedgerAccount;
  /** 科目类别. */
  kind: AccountKind;
  /** Whether its balance may lie on the other side than its kind's. */
  may_go_negative: boolean;
  /** 科目名称. */
  name: string;
  /** Whose books. */
  organization_id: IdOrganization;
  /**
     * 限定用途.
     * @nullable
     */
  purpose?: string | null;
  /** When its data last changed. */
  updated_at: Timestamp;
}
