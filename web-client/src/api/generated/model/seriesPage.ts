/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { SeriesView } from './seriesView';

/**
 * One page of a list.
 */
export interface SeriesPage {
  /** The items, in the list's order. */
  items: SeriesView[];
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
