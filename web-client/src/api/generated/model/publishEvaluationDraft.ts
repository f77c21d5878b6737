/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The draft to show the evaluated.
 */
export interface PublishEvaluationDraft {
  /**
     * 评估结论, 1–5,000 characters; public once the result is final.
     * @maxLength 5000
     */
  summary: string;
}
