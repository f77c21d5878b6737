/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A department that was asked.
 */
export interface DepartmentOpinion {
  /** 部门. */
  department: string;
  /**
     * 意见; null until it has answered.
     * @nullable
     */
  opinion?: string | null;
  recorded_on?: LocalDate | null;
}
