/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CatalogueItemChange } from './catalogueItemChange';
import type { CatalogueItemView } from './catalogueItemView';
import type { IdCatalogueVersion } from './idCatalogueVersion';

/**
 * What changed between two versions.
 */
export interface CatalogueDiff {
  /** Items only in this version, by code. */
  added: CatalogueItemView[];
  against_id?: IdCatalogueVersion | null;
  /** Items that differ, by code. */
  changed: CatalogueItemChange[];
  /** Items only in the other, by code. */
  removed: CatalogueItemView[];
  /** The version asked for. */
  version_id: IdCatalogueVersion;
}
