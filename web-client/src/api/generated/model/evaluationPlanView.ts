/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A plan.
 */
export interface EvaluationPlanView {
  approved_at?: Timestamp | null;
  /** The last day. */
  ends_on: LocalDate;
  /** 评估方法. */
  methods: string[];
  /** How many people use what is evaluated. */
  population: number;
  /** How many valid samples the rule asks for. */
  sample_required: number;
  /** How many are planned. */
  sample_size: number;
  /**
     * 进度安排.
     * @nullable
     */
  schedule?: string | null;
  /** The first day of the fieldwork. */
  starts_on: LocalDate;
  /** When it was handed in. */
  submitted_at: Timestamp;
}
