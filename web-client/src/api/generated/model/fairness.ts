/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Figures of an allocation.
 */
export interface Fairness {
  /**
     * Applications that were served or not.
     * @minimum 0
     */
  applications: number;
  /**
     * Jain's index over (times given ÷ times wanted): 1 where everybody got the same part of what they asked for, 1/n where
     * one got all.
     */
  jain_index: number;
  /**
     * Applications with at least one time in the space that they ranked first.
     * @minimum 0
     */
  satisfied_first_choice: number;
  /** The share of all minutes that the tenth of the applicants with the most minutes got; 0.1 is equal. */
  share_top_10_percent: number;
  /**
     * Weekly times that were given.
     * @minimum 0
     */
  times_given: number;
  /**
     * Weekly times that were asked for.
     * @minimum 0
     */
  times_wanted: number;
  /**
     * Applications without any time.
     * @minimum 0
     */
  unserved: number;
}
