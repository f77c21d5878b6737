/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OpenDayRegistrationView } from './openDayRegistrationView';

/**
 * One page of a list.
 */
export interface OpenDayRegistrationPage {
  /** The items, in the list's order. */
  items: OpenDayRegistrationView[];
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
