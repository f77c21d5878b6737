/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What became of the bad ratings of a region.
 */
export interface RectificationRow {
  /**
     * Called of opened 实名回访率.
     * @nullable
     */
  call_back_share?: number | null;
  /**
     * Of these, those whose author was called.
     * @nullable
     */
  called_back?: number | null;
  /**
     * Of these, in time.
     * @nullable
     */
  called_back_in_time?: number | null;
  /**
     * Mended of opened 差评整改率.
     * @nullable
     */
  closure_share?: number | null;
  /**
     * Of those opened, mended.
     * @nullable
     */
  fixed?: number | null;
  /**
     * Of these, in time.
     * @nullable
     */
  fixed_in_time?: number | null;
  /** Its name. */
  name: string;
  /**
     * Bad ratings that stand; null where it is suppressed.
     * @nullable
     */
  opened?: number | null;
  /**
     * Of those opened, late now.
     * @nullable
     */
  overdue?: number | null;
  /** The region's code. */
  region: string;
  /** Whether there were too few. */
  suppressed: boolean;
}
