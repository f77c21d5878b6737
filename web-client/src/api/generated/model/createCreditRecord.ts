/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CreditKind } from './creditKind';
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';

/**
 * A credit record to enter.
 */
export interface CreateCreditRecord {
  /** What kind. */
  kind: CreditKind;
  /**
     * By which document or article, at most 500 characters.
     * @maxLength 500
     * @nullable
     */
  legal_basis?: string | null;
  /** When it was found; not in the future. */
  recorded_on: LocalDate;
  /**
     * Who found it, 1–200 characters.
     * @maxLength 200
     */
  source: string;
  /**
     * What was found, 1–2,000 characters.
     * @maxLength 2000
     */
  summary: string;
  /** About whom. */
  supplier_id: IdSupplier;
}
