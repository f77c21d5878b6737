/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CatalogueFieldChange } from './catalogueFieldChange';

/**
 * An item that is in both versions and differs.
 */
export interface CatalogueItemChange {
  /** 编码. */
  code: string;
  /** What differs. */
  fields: CatalogueFieldChange[];
}
