/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewEvaluationScore } from './newEvaluationScore';

/**
 * Points of leaves; those that are not named stay.
 */
export interface ScoreThirdPartyEvaluation {
  /** 1–200. */
  scores: NewEvaluationScore[];
}
