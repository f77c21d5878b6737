/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A target for a following year.
 */
export interface NewEvaluationTarget {
  /** An indicator of the standard. */
  indicator_code: string;
  /**
     * More about it.
     * @maxLength 500
     * @nullable
     */
  note?: string | null;
  /**
     * 目标值, 1–200 characters.
     * @maxLength 200
     */
  target: string;
  /**
     * The year; that after the evaluation's without it, five later at most.
     * @nullable
     */
  year?: number | null;
}
