/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupportMeasure } from './idSupportMeasure';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A support measure.
 */
export interface SupportMeasureView {
  /** For whom. */
  beneficiaries: string;
  /** When it was entered. */
  created_at: Timestamp;
  /** In words. */
  description: string;
  /** Its id. */
  id: IdSupportMeasure;
  /**
     * 依据.
     * @nullable
     */
  legal_basis?: string | null;
  /** Where. */
  region: string;
  /** What. */
  title: string;
  /** The first day. */
  valid_from: LocalDate;
  valid_until?: LocalDate | null;
}
