/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a project ends before its opening.
 */
export interface TerminateProcurementProject {
  /**
     * 1–1,000 characters; published where the project was.
     * @maxLength 1000
     */
  reason: string;
}
