/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetCategory } from './budgetCategory';
import type { IdContract } from './idContract';
import type { LocalDate } from './localDate';

/**
 * 支出.
 */
export interface RecordBudgetSpend {
  /** How much, fen. */
  amount_fen: number;
  category?: BudgetCategory | null;
  contract_id?: IdContract | null;
  /**
     * More, at most 500 characters.
     * @maxLength 500
     * @nullable
     */
  description?: string | null;
  /**
     * 收款人, 1–200 characters.
     * @maxLength 200
     */
  payee: string;
  /**
     * What for: the purpose of the line. Anything else is refused and kept on record.
     * @maxLength 200
     */
  purpose: string;
  spent_on?: LocalDate | null;
  /**
     * 原始凭证: SHA-256, 64 lower-case hexadecimal digits.
     * @maxLength 64
     */
  voucher_sha256: string;
}
