/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingRectificationView } from './ratingRectificationView';

/**
 * One page of a list.
 */
export interface RatingRectificationPage {
  /** The items, in the list's order. */
  items: RatingRectificationView[];
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
