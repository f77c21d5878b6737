/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A version to begin.
 */
export interface CreateCatalogueVersion {
  /**
     * 编制依据, at most 1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  basis?: string | null;
  /** The first day on which it is to be in force. */
  effective_from: LocalDate;
  /**
     * 说明, at most 5,000 characters.
     * @maxLength 5000
     * @nullable
     */
  notes?: string | null;
  /** Whose catalogue. */
  region: string;
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  title: string;
}
