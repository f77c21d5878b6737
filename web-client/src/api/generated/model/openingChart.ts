/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { OpeningRow } from './openingRow';

/**
 * Weekly minimum opening by region 开放时间达标率.
 */
export interface OpeningChart {
  /** The local day after the last. */
  before: LocalDate;
  /** The first local day. */
  from: LocalDate;
  /** The region whose parts are shown. */
  region: string;
  /** The rows of the chart: for each region right below, and for the region itself what lies directly in it. */
  rows: OpeningRow[];
  /** Where the rows behind these figures are. */
  rows_behind: string;
}
