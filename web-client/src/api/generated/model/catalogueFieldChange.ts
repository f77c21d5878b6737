/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A field that is not what it was.
 */
export interface CatalogueFieldChange {
  /**
     * What it is.
     * @nullable
     */
  after?: string | null;
  /**
     * What it was.
     * @nullable
     */
  before?: string | null;
  /** Which field. */
  field: string;
}
