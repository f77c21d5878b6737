/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How far an evaluation is.
 */
export interface Progress {
  /**
     * How many bids have passed the checks so far.
     * @minimum 0
     */
  qualified_bids: number;
  /**
     * How many score sheets there must be.
     * @minimum 0
     */
  sheets_expected: number;
  /**
     * How many there are.
     * @minimum 0
     */
  sheets_in: number;
}
