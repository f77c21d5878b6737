/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContractView } from './contractView';

/**
 * One page of a list.
 */
export interface ContractPage {
  /** The items, in the list's order. */
  items: ContractView[];
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
