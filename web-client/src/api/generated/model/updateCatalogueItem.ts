/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NegativeListAnswers } from './negativeListAnswers';

/**
 * Changes to an item.
 */
export interface UpdateCatalogueItem {
  /** The answers for the item as it is now. */
  checks: NegativeListAnswers;
  /**
     * 说明.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  /**
     * 名称.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  /**
     * 对应的上级目录编码.
     * @nullable
     */
  parent_code?: string | null;
}
