/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DisbursementView } from './disbursementView';

/**
 * One page of a list.
 */
export interface DisbursementPage {
  /** The items, in the list's order. */
  items: DisbursementView[];
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
