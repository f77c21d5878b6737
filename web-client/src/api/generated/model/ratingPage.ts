/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingView } from './ratingView';

/**
 * One page of a list.
 */
export interface RatingPage {
  /** The items, in the list's order. */
  items: RatingView[];
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
