/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationTargetView } from './evaluationTargetView';

/**
 * One page of a list.
 */
export interface EvaluationTargetPage {
  /** The items, in the list's order. */
  items: EvaluationTargetView[];
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
