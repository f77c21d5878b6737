/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { SocialVenueRow } from './socialVenueRow';

/**
 * The share of venues that are no public bodies' 社会力量设施占比.
 */
export interface SocialVenueChart {
  /** The local day after the last. */
  before: LocalDate;
  /** The first local day. */
  from: LocalDate;
  /** The region whose parts are shown. */
  region: string;
  /** The rows of the chart: for each region right below, and for the region itself what lies directly in it. */
  rows: SocialVenueRow[];
  /** Where the rows behind these figures are. */
  rows_behind: string;
}
