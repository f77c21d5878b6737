/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewEvaluationTarget } from './newEvaluationTarget';

/**
 * What follows from a result.
 */
export interface ApplyThirdPartyEvaluation {
  /**
     * 预算结果应用, 1–1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  budget_consequence?: string | null;
  /**
     * 下一年度目标, at least one.
     * @nullable
     */
  targets?: NewEvaluationTarget[] | null;
}
