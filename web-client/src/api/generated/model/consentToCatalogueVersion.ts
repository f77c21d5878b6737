/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The finance department's consent.
 */
export interface ConsentToCatalogueVersion {
  /**
     * 文号, 1–100 characters.
     * @maxLength 100
     */
  document_number: string;
}
