/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Which year to report.
 */
export interface FileFundAnnualReport {
  /**
     * A year that is over.
     * @minimum 2000
     * @maximum 2100
     */
  year: number;
}
