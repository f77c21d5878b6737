/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GivenPoints } from './givenPoints';
import type { ObjectionOutcome } from './objectionOutcome';

/**
 * The evaluator's answer to one objection.
 */
export interface AnswerEvaluationObjection {
  /**
     * Which leaf is adjusted, where the objection is against the whole.
     * @nullable
     */
  indicator_code?: string | null;
  /** Adjusted or kept. */
  outcome: ObjectionOutcome;
  points?: GivenPoints | null;
  /**
     * 答复理由, 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
}
