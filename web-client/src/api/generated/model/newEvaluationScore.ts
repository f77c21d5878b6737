/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GivenPoints } from './givenPoints';

/**
 * Points of one leaf.
 */
export interface NewEvaluationScore {
  /**
     * Where in it.
     * @maxLength 200
     * @nullable
     */
  data_reference?: string | null;
  /**
     * 评分依据, 1–2,000 characters.
     * @maxLength 2000
     */
  evidence: string;
  /** A leaf of the standard. */
  indicator_code: string;
  /** From 0 to its weight. */
  points: GivenPoints;
  /**
     * The record of raw data that shows it.
     * @nullable
     */
  record_position?: number | null;
}
