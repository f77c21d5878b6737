/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationBand } from './evaluationBand';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { Points } from './points';

/**
 * The result of one year.
 */
export interface EvaluationYearView {
  /** 等次. */
  band: EvaluationBand;
  change?: Points | null;
  /** Which evaluation. */
  evaluation_id: IdThirdPartyEvaluation;
  /** By which version of the standard; totals of different versions compare with care. */
  standard_version: number;
  /** 总分. */
  total_points: Points;
  /** 评估年度. */
  year: number;
}
