/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationBand } from './evaluationBand';
import type { EvaluationNotificationView } from './evaluationNotificationView';
import type { EvaluationObjectionView } from './evaluationObjectionView';
import type { EvaluationPlanView } from './evaluationPlanView';
import type { EvaluationScoreView } from './evaluationScoreView';
import type { EvaluationSealView } from './evaluationSealView';
import type { EvaluationTargetView } from './evaluationTargetView';
import type { EvaluatorSelection } from './evaluatorSelection';
import type { IdAnything } from './idAnything';
import type { IdContract } from './idContract';
import type { IdEvaluationStandard } from './idEvaluationStandard';
import type { IdOrganization } from './idOrganization';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { Points } from './points';
import type { SubjectKind } from './subjectKind';
import type { ThirdPartyEvaluationStatus } from './thirdPartyEvaluationStatus';
import type { Timestamp } from './timestamp';

/**
 * A third-party evaluation. Before the result is final only its parties see it; then anybody sees the result,
 * the seal and the targets, and only the parties plan, scores, objections and who was told. In a list all
 * of these parts are null.
 */
export interface ThirdPartyEvaluationView {
  applied_at?: Timestamp | null;
  /**
     * Why it was appointed.
     * @nullable
     */
  appointment_reason?: string | null;
  authority_id?: IdOrganization | null;
  /** What this caller can do now. */
  available_actions: string[];
  band?: EvaluationBand | null;
  /**
     * What follows for the budget.
     * @nullable
     */
  budget_consequence?: string | null;
  commissioner_id?: IdOrganization | null;
  contract_id?: IdContract | null;
  /** When it was opened. */
  created_at: Timestamp;
  /** 评估机构. */
  evaluator_id: IdOrganization;
  final_at?: Timestamp | null;
  /** Its id. */
  id: IdThirdPartyEvaluation;
  /**
     * Who was told the result, for the parties.
     * @nullable
     */
  notifications?: EvaluationNotificationView[] | null;
  notified_at?: Timestamp | null;
  objection_until?: Timestamp | null;
  /**
     * Objections, for the parties.
     * @nullable
     */
  objections?: EvaluationObjectionView[] | null;
  plan?: EvaluationPlanView | null;
  /** 被评估单位. */
  provider_id: IdOrganization;
  /** The subject's region. */
  region: string;
  /**
     * Points of the leaves, for the parties; for others than the evaluator once the draft is published.
     * @nullable
     */
  scores?: EvaluationScoreView[] | null;
  seal?: EvaluationSealView | null;
  /** How it was chosen. */
  selection: EvaluatorSelection;
  /** By which version of which standard. */
  standard_id: IdEvaluationStandard;
  /** Its state. */
  status: ThirdPartyEvaluationStatus;
  subject_id?: IdAnything | null;
  /** What is evaluated. */
  subject_kind: SubjectKind;
  /** Its name at the time. */
  subject_name: string;
  /**
     * 评估结论.
     * @nullable
     */
  summary?: string | null;
  /**
     * What follows for the next years.
     * @nullable
     */
  targets?: EvaluationTargetView[] | null;
  /** 名称. */
  title: string;
  total_points?: Points | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** 评估年度. */
  year: number;
}
