/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A kind of problem.
 */
export interface ProblemTypeView {
  /**
     * The HTTP status.
     * @minimum 0
     */
  status: number;
  /** English title. */
  title_en: string;
  /** 中文标题. */
  title_zh: string;
  /** The stable URI path. */
  type: string;
}
