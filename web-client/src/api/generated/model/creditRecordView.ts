/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CreditKind } from './creditKind';
import type { IdCreditRecord } from './idCreditRecord';
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A credit record.
 */
export interface CreditRecordView {
  /** When it was entered. */
  created_at: Timestamp;
  /** Its id. */
  id: IdCreditRecord;
  /** What kind. */
  kind: CreditKind;
  /**
     * By which document or article.
     * @nullable
     */
  legal_basis?: string | null;
  /** When it was found. */
  recorded_on: LocalDate;
  /** Who found it. */
  source: string;
  /** What was found. */
  summary: string;
  /** About whom. */
  supplier_id: IdSupplier;
}
