/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One indicator of the region as a whole (rulebook D).
 */
export interface IndicatorValue {
  /** The chart that it comes from. */
  chart: string;
  /** Names it. */
  code: string;
  /**
     * Of how many records; null where it is suppressed.
     * @nullable
     */
  n?: number | null;
  /** 中文名称. */
  name: string;
  /** The same in English. */
  name_en: string;
  /**
     * In percent, two decimals; null where there are no data, or too few.
     * @nullable
     */
  percent?: number | null;
  /**
     * What it should be at least, where a figure says so.
     * @nullable
     */
  target_percent?: number | null;
}
