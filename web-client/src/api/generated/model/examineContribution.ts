/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 尽职调查.
 */
export interface ExamineContribution {
  /**
     * What was found, at most 2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  findings?: string | null;
}
