/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { KeptBooking } from './keptBooking';
import type { SeriesView } from './seriesView';

/**
 * What a cancellation did.
 */
export interface CancelledSeries {
  /** What was given back. */
  cancelled: IdBooking[];
  /** What stays, and why. */
  kept: KeptBooking[];
  /** The series afterwards. */
  series: SeriesView;
}
