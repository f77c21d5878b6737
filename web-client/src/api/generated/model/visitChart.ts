/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { VisitRow } from './visitRow';

/**
 * Visits by region.
 */
export interface VisitChart {
  /** The local day after the last. */
  before: LocalDate;
  /** The first local day. */
  from: LocalDate;
  /** The region whose parts are shown. */
  region: string;
  /** The rows of the chart: for each region right below, and for the region itself what lies directly in it. */
  rows: VisitRow[];
  /** Where the rows behind these figures are. */
  rows_behind: string;
}
