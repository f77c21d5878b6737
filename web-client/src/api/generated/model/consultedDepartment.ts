/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A department that is asked, with its opinion where it is there already.
 */
export interface ConsultedDepartment {
  /**
     * 部门, 1–100 characters.
     * @maxLength 100
     */
  department: string;
  /**
     * 意见, at most 2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  opinion?: string | null;
}
