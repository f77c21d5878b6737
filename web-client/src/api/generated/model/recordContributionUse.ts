/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundDisbursement } from './idFundDisbursement';
import type { LocalDate } from './localDate';

/**
 * 使用.
 */
export interface RecordContributionUse {
  /** How much, fen. */
  amount_fen: number;
  /**
     * On what, 1–500 characters.
     * @maxLength 500
     */
  description: string;
  disbursement_id?: IdFundDisbursement | null;
  /**
     * 收款人.
     * @maxLength 200
     */
  payee: string;
  /**
     * For which purpose; the agreed one by default, and no other.
     * @maxLength 200
     * @nullable
     */
  purpose?: string | null;
  spent_on?: LocalDate | null;
  /**
     * 原始凭证: SHA-256, 64 lower-case hexadecimal digits.
     * @maxLength 64
     */
  voucher_sha256: string;
}
