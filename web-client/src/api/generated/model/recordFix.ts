/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What was mended.
 */
export interface RecordFix {
  /** Addresses of 1–9 photos or documents, https. */
  evidence: string[];
  /**
     * 整改情况, 1–2,000 characters.
     * @maxLength 2000
     */
  summary: string;
}
