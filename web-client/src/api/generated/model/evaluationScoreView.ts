/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * Points of one leaf.
 */
export interface EvaluationScoreView {
  /**
     * Where in it.
     * @nullable
     */
  data_reference?: string | null;
  /** Before an objection adjusted them. */
  draft_points: Points;
  /** 评分依据. */
  evidence: string;
  /** Which leaf. */
  indicator_code: string;
  /** 得分. */
  points: Points;
  /**
     * The record of raw data that shows it.
     * @nullable
     */
  record_position?: number | null;
}
