/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A plan to hand in.
 */
export interface SubmitEvaluationPlan {
  /** The last day. */
  ends_on: LocalDate;
  /** 评估方法, 1–20. */
  methods: string[];
  /** How many people use what is evaluated. */
  population: number;
  /**
     * How many valid samples are planned; what the rule asks for without it.
     * @nullable
     */
  sample_size?: number | null;
  /**
     * 进度安排.
     * @maxLength 2000
     * @nullable
     */
  schedule?: string | null;
  /** The first day of the fieldwork. */
  starts_on: LocalDate;
}
