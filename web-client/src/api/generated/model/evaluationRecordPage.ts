/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationRecordView } from './evaluationRecordView';

/**
 * One page of a list.
 */
export interface EvaluationRecordPage {
  /** The items, in the list's order. */
  items: EvaluationRecordView[];
  /**
     * Continues after the last item; null at the end.
     * @nullable
     */
  next_cursor?: string | null;
  /**
     * How many there are in all; only with `with_total=true`.
     * @nullable
     */
  total?: number | null;
}
