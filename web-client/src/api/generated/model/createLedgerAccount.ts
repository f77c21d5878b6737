/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccountKind } from './accountKind';
import type { IdOrganization } from './idOrganization';

/**
 * A new account.
 */
export interface CreateLedgerAccount {
  /**
     * 科目编码, unique in the books of the body, 1–40 characters.
     * @maxLength 40
     */
  code: string;
  /** 科目类别. */
  kind: AccountKind;
  /** Whether its balance may lie on the other side than its kind's (a debit of income, a credit of cash). */
  may_go_negative?: boolean;
  /**
     * 科目名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /** Whose books. */
  organization_id: IdOrganization;
  /**
     * 限定用途, 1–200 characters.
     * @maxLength 200
     * @nullable
     */
  purpose?: string | null;
}
