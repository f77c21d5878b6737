/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What experts said, or why none were needed: one of the two.
 */
export interface ReviewCatalogueVersion {
  /**
     * 无需论证的理由, at most 1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  not_needed_reason?: string | null;
  /**
     * 专家意见, at most 5,000 characters.
     * @maxLength 5000
     * @nullable
     */
  opinion?: string | null;
}
