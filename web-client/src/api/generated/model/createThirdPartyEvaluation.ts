/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationSubject } from './evaluationSubject';
import type { IdContract } from './idContract';
import type { IdEvaluationStandard } from './idEvaluationStandard';
import type { IdOrganization } from './idOrganization';

/**
 * An evaluation to open, with the evaluator that was chosen.
 */
export interface CreateThirdPartyEvaluation {
  /**
     * Why it was appointed, 1–1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  appointment_reason?: string | null;
  authority_id?: IdOrganization | null;
  commissioner_id?: IdOrganization | null;
  contract_id?: IdContract | null;
  evaluator_id?: IdOrganization | null;
  /** The published version of a standard that it is evaluated by. */
  standard_id: IdEvaluationStandard;
  /** What is evaluated. */
  subject: EvaluationSubject;
  /**
     * 名称; made from subject and year without it.
     * @maxLength 200
     * @nullable
     */
  title?: string | null;
  /**
     * 评估年度; this year without it.
     * @nullable
     */
  year?: number | null;
}
