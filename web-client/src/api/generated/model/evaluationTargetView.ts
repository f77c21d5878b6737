/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEvaluationTarget } from './idEvaluationTarget';
import type { IdOrganization } from './idOrganization';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { Timestamp } from './timestamp';

/**
 * A target for a year.
 */
export interface EvaluationTargetView {
  /** When it was set. */
  created_at: Timestamp;
  /** From which evaluation. */
  evaluation_id: IdThirdPartyEvaluation;
  /** Its id. */
  id: IdEvaluationTarget;
  /** An indicator of the evaluation's standard. */
  indicator_code: string;
  /**
     * More about it.
     * @nullable
     */
  note?: string | null;
  /** Whose target. */
  organization_id: IdOrganization;
  /** 目标值. */
  target: string;
  /** For which year. */
  year: number;
}
