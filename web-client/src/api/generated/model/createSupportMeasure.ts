/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A measure to enter.
 */
export interface CreateSupportMeasure {
  /**
     * For whom, 1–500 characters.
     * @maxLength 500
     */
  beneficiaries: string;
  /**
     * In words, 1–5,000 characters.
     * @maxLength 5000
     */
  description: string;
  /**
     * 依据, at most 500 characters.
     * @maxLength 500
     * @nullable
     */
  legal_basis?: string | null;
  /** Where. */
  region: string;
  /**
     * What, 1–100 characters.
     * @maxLength 100
     */
  title: string;
  /** The first day. */
  valid_from: LocalDate;
  valid_until?: LocalDate | null;
}
