/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCatalogueVersion } from './idCatalogueVersion';
import type { NegativeListAnswers } from './negativeListAnswers';

/**
 * An item to enter.
 */
export interface CreateCatalogueItem {
  /** The answers to the five questions of the negative list. */
  checks: NegativeListAnswers;
  /**
     * 编码: of the city two digits for a class and four for an item; of others 2–12 digits.
     * @maxLength 12
     */
  code: string;
  /**
     * 说明, at most 2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /**
     * 对应的上级目录编码: needed below the city.
     * @nullable
     */
  parent_code?: string | null;
  /** The version, which nobody was asked about yet. */
  version_id: IdCatalogueVersion;
}
