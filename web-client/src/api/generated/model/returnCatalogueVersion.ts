/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why it goes back.
 */
export interface ReturnCatalogueVersion {
  /**
     * 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
}
