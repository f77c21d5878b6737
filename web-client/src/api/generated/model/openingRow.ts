/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A region in a week.
 */
export interface OpeningRow {
  /** Facilities with a rule. */
  facilities: number;
  /** Of these, those that keep it. */
  met: number;
  /**
     * The second as a share of the first; null of none.
     * @nullable
     */
  met_share?: number | null;
  /** Its name. */
  name: string;
  /** The region's code. */
  region: string;
  /** The week by ISO 8601. */
  week: string;
}
