/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Occupancy of a space, or of all spaces on a day or in a month.
 */
export interface OccupancyRow {
  /** Of these, minutes in which it was booked, by itself or by what it shares rooms with. */
  booked_minutes: number;
  /** The space's id, the day `YYYY-MM-DD` or the month `YYYY-MM`. */
  key: string;
  /**
     * The space's name.
     * @nullable
     */
  name?: string | null;
  /**
     * The second as a share of the first; null where it was never open.
     * @nullable
     */
  occupancy?: number | null;
  /** Minutes in which it was open: opening hours less closures. */
  open_minutes: number;
}
