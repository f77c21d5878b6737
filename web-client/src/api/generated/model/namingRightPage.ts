/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NamingRightView } from './namingRightView';

/**
 * One page of a list.
 */
export interface NamingRightPage {
  /** The items, in the list's order. */
  items: NamingRightView[];
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
