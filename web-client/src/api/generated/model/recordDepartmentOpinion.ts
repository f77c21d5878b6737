/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What a department answered.
 */
export interface RecordDepartmentOpinion {
  /**
     * One that was asked.
     * @maxLength 100
     */
  department: string;
  /**
     * 意见, 1–2,000 characters.
     * @maxLength 2000
     */
  opinion: string;
}
