/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCatalogueItem } from './idCatalogueItem';
import type { IdCatalogueVersion } from './idCatalogueVersion';
import type { Timestamp } from './timestamp';

/**
 * An item.
 */
export interface CatalogueItemView {
  /** What this caller can do now. */
  available_actions: string[];
  /** 编码. */
  code: string;
  /** When it was entered. */
  created_at: Timestamp;
  /**
     * 说明.
     * @nullable
     */
  description?: string | null;
  /** Its id. */
  id: IdCatalogueItem;
  /** 名称. */
  name: string;
  /**
     * Its class, or the item of the region above.
     * @nullable
     */
  parent_code?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** Of which version. */
  version_id: IdCatalogueVersion;
}
