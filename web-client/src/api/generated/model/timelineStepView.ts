/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * One date of a timeline.
 */
export interface TimelineStepView {
  /**
     * The article that demands it.
     * @nullable
     */
  article?: string | null;
  at?: Timestamp | null;
  /** Names it. */
  code: string;
  /**
     * How many days or years.
     * @nullable
     */
  figure?: number | null;
  /** The same in words. */
  name: string;
  /**
     * The code of the rule parameter.
     * @nullable
     */
  param?: string | null;
  /**
     * What it is reckoned from.
     * @nullable
     */
  relative_to?: string | null;
  /**
     * `day`, `working_day` or `year`.
     * @nullable
     */
  unit?: string | null;
}
