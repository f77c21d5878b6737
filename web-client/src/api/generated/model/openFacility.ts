/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What a facility needs to open: both plans, unless it was open before (保障法 §17, §22).
 */
export interface OpenFacility {
  /**
     * 无障碍方案, at most 4,000 characters.
     * @nullable
     */
  accessibility_plan?: string | null;
  /**
     * 安全预案, at most 4,000 characters.
     * @nullable
     */
  safety_plan?: string | null;
}
