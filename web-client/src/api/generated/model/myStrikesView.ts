/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { StrikeView } from './strikeView';
import type { Timestamp } from './timestamp';

/**
 * One's own missed visits, and what follows from them.
 */
export interface MyStrikesView {
  /**
     * How many count now.
     * @minimum 0
     */
  active_count: number;
  /** The newest 200, newest first. */
  items: StrikeView[];
  /** So many suspend from booking; 0 is never. */
  limit: number;
  suspended_until?: Timestamp | null;
}
