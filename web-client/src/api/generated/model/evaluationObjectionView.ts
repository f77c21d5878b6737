/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationObjectionStatus } from './evaluationObjectionStatus';
import type { IdEvaluationObjection } from './idEvaluationObjection';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { Points } from './points';
import type { Timestamp } from './timestamp';

/**
 * An objection with its answer.
 */
export interface EvaluationObjectionView {
  /**
     * 答复.
     * @nullable
     */
  answer?: string | null;
  answered_at?: Timestamp | null;
  /** Against which evaluation. */
  evaluation_id: IdThirdPartyEvaluation;
  /**
     * What shows it.
     * @nullable
     */
  evidence?: string | null;
  /** 异议理由. */
  grounds: string;
  /** Its id. */
  id: IdEvaluationObjection;
  /**
     * Against the points of this leaf.
     * @nullable
     */
  indicator_code?: string | null;
  points_after?: Points | null;
  points_before?: Points | null;
  /** When it was raised. */
  raised_at: Timestamp;
  /** Its state. */
  status: EvaluationObjectionStatus;
}
