/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Changes to a version that nobody was asked about yet.
 */
export interface UpdateCatalogueVersion {
  /**
     * 编制依据.
     * @maxLength 1000
     * @nullable
     */
  basis?: string | null;
  effective_from?: LocalDate | null;
  /**
     * 说明.
     * @maxLength 5000
     * @nullable
     */
  notes?: string | null;
  /**
     * 名称.
     * @maxLength 100
     * @nullable
     */
  title?: string | null;
}
